import type { Meta, StoryObj } from "@storybook/react-vite";
import { quoteExamples } from "@backgrounder/model/examples";
import { Quote } from "./quote.js";

/** Someone’s own words, set apart. */
const meta = {
  id: "blocks-quote",
  title: "Blocks/Quote (pull quote, blockquote)",
  component: Quote,
} satisfies Meta<typeof Quote>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithWhoSaidIt: Story = { args: { block: quoteExamples["with who said it"] } };
export const WithItsAddress: Story = { args: { block: quoteExamples["with its address"] } };
export const NoOneNamed: Story = { args: { block: quoteExamples["no one named"] } };
export const LongGermanWords: Story = { args: { block: quoteExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: quoteExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: quoteExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: quoteExamples["nothing valid left"] } };
