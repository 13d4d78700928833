import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { listExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "../article-body/article-body.js";

const holding = (block: Block): Article => ({ id: "article:one-block", title: "One block", blocks: [block] });

const meta = { title: "Body/List", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const Bullets: Story = { args: { article: holding(listExamples.bullets) } };
export const Numbers: Story = { args: { article: holding(listExamples.numbers) } };
export const ListsInLists: Story = { args: { article: holding(listExamples["lists in lists"]) } };
export const NothingValidLeft: Story = { args: { article: holding(listExamples["nothing valid left"]) } };
