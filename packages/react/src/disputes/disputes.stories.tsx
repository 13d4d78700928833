import type { Meta, StoryObj } from "@storybook/react-vite";
import { disputesExamples } from "@backgrounder/model/examples";
import { Disputes } from "./disputes.js";

/** Where sources do not agree: who says what, from which origin, side by side. */
const meta = {
  id: "talks-disputes",
  title: "Talks/Disputes (disputed claims, fact check, ladder)",
  component: Disputes,
} satisfies Meta<typeof Disputes>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InABox: Story = { args: { block: disputesExamples["in a box"] } };
export const OneClaimTwoStrengths: Story = { args: { block: disputesExamples["one claim, two strengths"] } };
export const OpenAndSettled: Story = { args: { block: disputesExamples["open and settled"] } };
export const EveryTypeAndState: Story = { args: { block: disputesExamples["every type and state"] } };
export const PositionsThatContradictEachOther: Story = {
  args: { block: disputesExamples["positions that contradict each other"] },
};
export const AScenarioAmongClaims: Story = { args: { block: disputesExamples["a scenario among claims"] } };
export const FiftyClaims: Story = { args: { block: disputesExamples["fifty claims"] } };
export const LongGermanWords: Story = { args: { block: disputesExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: disputesExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: disputesExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: disputesExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: disputesExamples["not resolved"] } };
