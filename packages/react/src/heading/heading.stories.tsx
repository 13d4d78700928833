import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { headingExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "../article-body/article-body.js";

const holding = (block: Block): Article => ({ id: "article:one-block", title: "One block", blocks: [block] });

const meta = { title: "Body/Heading", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const SecondLevel: Story = { args: { article: holding(headingExamples["second level"]) } };
export const ThirdLevel: Story = { args: { article: holding(headingExamples["third level"]) } };
export const FourthLevel: Story = { args: { article: holding(headingExamples["fourth level"]) } };
export const LongGermanWords: Story = { args: { article: holding(headingExamples["long German words"]) } };
export const RightToLeft: Story = { args: { article: holding(headingExamples["right to left"]) } };
export const NothingValidLeft: Story = { args: { article: holding(headingExamples["nothing valid left"]) } };
