import type { Meta, StoryObj } from "@storybook/react-vite";
import { correctionsExamples } from "@backgrounder/model/examples";
import { Corrections } from "./corrections.js";

/** Dated notes on what was wrong. */
const meta = {
  id: "blocks-corrections",
  title: "Blocks/Corrections (errata, clarification)",
  component: Corrections,
} satisfies Meta<typeof Corrections>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ADateThatNobodyCanRead: Story = {
  args: { block: correctionsExamples["hostile: a date that nobody can read"] },
};

export const OneNamingWhatItCorrects: Story = { args: { block: correctionsExamples["one, naming what it corrects"] } };
export const TheOldWordingBesideTheNew: Story = {
  args: { block: correctionsExamples["the old wording beside the new"] },
};
export const Several: Story = { args: { block: correctionsExamples.several } };
export const RightToLeft: Story = { args: { block: correctionsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: correctionsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: correctionsExamples["nothing valid left"] } };
