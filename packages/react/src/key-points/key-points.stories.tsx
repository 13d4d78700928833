import type { Meta, StoryObj } from "@storybook/react-vite";
import { keyPointsExamples } from "@backgrounder/model/examples";
import { KeyPoints } from "./key-points.js";

/** What a reader in a hurry should take away. */
const meta = {
  id: "blocks-key-points",
  title: "Blocks/Key points (highlights, summary, at a glance, takeaways)",
  component: KeyPoints,
} satisfies Meta<typeof KeyPoints>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Highlights: Story = { args: { block: keyPointsExamples.highlights } };
export const Summary: Story = { args: { block: keyPointsExamples.summary } };
export const WhatThisMeans: Story = { args: { block: keyPointsExamples["what this means"] } };
export const KeyTrends: Story = { args: { block: keyPointsExamples["key trends"] } };
export const WhatWeKnow: Story = { args: { block: keyPointsExamples["what we know"] } };
export const WhatWeDontKnow: Story = { args: { block: keyPointsExamples["what we don’t know"] } };
export const InBrief: Story = { args: { block: keyPointsExamples["in brief"] } };
export const RichTextWithASource: Story = { args: { block: keyPointsExamples["rich text with a source"] } };
export const LongGermanWords: Story = { args: { block: keyPointsExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: keyPointsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: keyPointsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: keyPointsExamples["nothing valid left"] } };
