import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { embedExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "./article-body.js";

const holding = (block: Block): Article => ({ id: "article:one-block", title: "One block", blocks: [block] });

const meta = { title: "Body/Embed", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const AMap: Story = { args: { article: holding(embedExamples["a map"]) } };
export const NoTitle: Story = { args: { article: holding(embedExamples["no title"]) } };
export const NothingValidLeft: Story = { args: { article: holding(embedExamples["nothing valid left"]) } };
