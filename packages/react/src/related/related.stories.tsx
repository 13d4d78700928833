import type { Meta, StoryObj } from "@storybook/react-vite";
import { relatedExamples } from "@backgrounder/model/examples";
import { Related } from "./related.js";

/** Links to other articles. */
const meta = {
  id: "blocks-related",
  title: "Blocks/Related (read also, more on this)",
  component: Related,
} satisfies Meta<typeof Related>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SeveralArticles: Story = { args: { block: relatedExamples["several articles"] } };
export const RightToLeft: Story = { args: { block: relatedExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: relatedExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: relatedExamples["nothing valid left"] } };
