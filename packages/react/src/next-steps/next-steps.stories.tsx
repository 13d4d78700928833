import type { Meta, StoryObj } from "@storybook/react-vite";
import { nextStepsExamples } from "@backgrounder/model/examples";
import { NextSteps } from "./next-steps.js";

/** What comes next, with dates and status where a source gives them. */
const meta = {
  id: "blocks-next-steps",
  title: "Blocks/Next steps (what comes next, what happens next)",
  component: NextSteps,
} satisfies Meta<typeof NextSteps>;
export default meta;

type Story = StoryObj<typeof meta>;

export const DatedUncertainAndUndated: Story = { args: { block: nextStepsExamples["dated, uncertain and undated"] } };
export const WithWordsThatLeadToThem: Story = { args: { block: nextStepsExamples["with words that lead to them"] } };
export const LongGermanWords: Story = { args: { block: nextStepsExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: nextStepsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: nextStepsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: nextStepsExamples["nothing valid left"] } };
