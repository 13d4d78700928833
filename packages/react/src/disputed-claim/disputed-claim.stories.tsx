import type { Meta, StoryObj } from "@storybook/react-vite";
import { disputedExamples } from "@backgrounder/model/examples";
import { DisputedClaim } from "./disputed-claim.js";

/** Where sources do not agree: who says what, from which origin, side by side. */
const meta = {
  title: "Talks/Disputed claim",
  component: DisputedClaim,
} satisfies Meta<typeof DisputedClaim>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneClaimTwoStrengths: Story = { args: { block: disputedExamples["one claim, two strengths"] } };
export const OpenAndSettled: Story = { args: { block: disputedExamples["open and settled"] } };
export const EveryTypeAndState: Story = { args: { block: disputedExamples["every type and state"] } };
export const PositionsThatContradictEachOther: Story = {
  args: { block: disputedExamples["positions that contradict each other"] },
};
export const AScenarioAmongClaims: Story = { args: { block: disputedExamples["a scenario among claims"] } };
export const FiftyClaims: Story = { args: { block: disputedExamples["fifty claims"] } };
export const LongGermanWords: Story = { args: { block: disputedExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: disputedExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: disputedExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: disputedExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: disputedExamples["not resolved"] } };
