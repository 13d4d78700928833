import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { htmlExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "./article-body.js";

const holding = (block: Block): Article => ({ id: "article:one-block", title: "One block", blocks: [block] });

const meta = { title: "Body/HTML", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const UnknownMarkup: Story = { args: { article: holding(htmlExamples["unknown markup"]) } };
export const NothingValidLeft: Story = { args: { article: holding(htmlExamples["nothing valid left"]) } };
