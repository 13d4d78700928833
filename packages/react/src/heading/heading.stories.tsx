import type { Article, Block } from "@backgrounder/model/article";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { headingExamples } from "@backgrounder/model/examples";
import { ArticleBody, type ArticleBodyProps } from "../article-body/article-body.js";

const holding = (...blocks: Block[]): Article => ({ id: "article:headings", title: "Headings", blocks });

/** An article skips no level, so a lower heading is seen as such only below the ones above it. */
const { "second level": two, "third level": three } = headingExamples;

const meta = { title: "Body/Heading", component: ArticleBody } satisfies Meta<ArticleBodyProps>;
export default meta;

type Story = StoryObj<ArticleBodyProps>;

export const SecondLevel: Story = { args: { article: holding(headingExamples["second level"]) } };
export const ThirdLevel: Story = { args: { article: holding(two, headingExamples["third level"]) } };
export const FourthLevel: Story = { args: { article: holding(two, three, headingExamples["fourth level"]) } };
export const LongGermanWords: Story = { args: { article: holding(headingExamples["long German words"]) } };
export const RightToLeft: Story = { args: { article: holding(headingExamples["right to left"]) } };
export const NothingValidLeft: Story = { args: { article: holding(headingExamples["nothing valid left"]) } };
