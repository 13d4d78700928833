import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { paragraphExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "../article-body/article-body.js";

const holding = (block: Block): Article => ({ id: "article:one-block", title: "One block", blocks: [block] });

const meta = { title: "Body/Paragraph", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const PlainWords: Story = { args: { article: holding(paragraphExamples["plain words"]) } };
export const EveryMark: Story = { args: { article: holding(paragraphExamples["every mark"]) } };
export const ParagraphsAndAList: Story = { args: { article: holding(paragraphExamples["paragraphs and a list"]) } };
export const WithItsSource: Story = { args: { article: holding(paragraphExamples["with its source"]) } };
export const RightToLeft: Story = { args: { article: holding(paragraphExamples["right to left"]) } };
export const HostileStrings: Story = { args: { article: holding(paragraphExamples["hostile strings"]) } };
export const NothingValidLeft: Story = { args: { article: holding(paragraphExamples["nothing valid left"]) } };
