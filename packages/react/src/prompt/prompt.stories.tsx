import type { Meta, StoryObj } from "@storybook/react-vite";
import { promptExamples } from "@backgrounder/model/examples";
import { Prompt } from "./prompt.js";

/** Asks the reader for something: a link, or a form that works without script. */
const meta = {
  id: "blocks-prompt",
  title: "Blocks/Prompt (newsletter box, call to action, reader call-out)",
  component: Prompt,
} satisfies Meta<typeof Prompt>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NewsletterWithAForm: Story = { args: { block: promptExamples["newsletter with a form"] } };
export const CommentWithALink: Story = { args: { block: promptExamples["comment with a link"] } };
export const ShareWordsAlone: Story = { args: { block: promptExamples["share, words alone"] } };
export const RightToLeft: Story = { args: { block: promptExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: promptExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: promptExamples["nothing valid left"] } };
