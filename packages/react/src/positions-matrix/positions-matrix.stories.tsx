import type { Meta, StoryObj } from "@storybook/react-vite";
import { positionsExamples } from "@backgrounder/model/examples";
import { PositionsMatrix } from "./positions-matrix.js";

/** Each party's position on each issue, with three kinds of silence. */
const meta = {
  id: "talks-positions-matrix",
  title: "Talks/Positions matrix (who wants what, stance grid, comparison table)",
  component: PositionsMatrix,
} satisfies Meta<typeof PositionsMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InABoxWithTheWordsFolded: Story = {
  args: { block: positionsExamples["in a box, with the words folded"] },
};
export const PositionsSilencesAndAChange: Story = {
  args: { block: positionsExamples["positions, silences and a change"] },
};
export const OnePartyOneIssue: Story = { args: { block: positionsExamples["one party, one issue"] } };
export const TwoPositionsInACell: Story = { args: { block: positionsExamples["two positions in a cell"] } };
export const EveryStance: Story = { args: { block: positionsExamples["every stance"] } };
export const EveryStanceInFrench: Story = { args: { block: positionsExamples["every stance in French"] } };
export const EveryStanceInPolish: Story = { args: { block: positionsExamples["every stance in Polish"] } };
export const EveryStanceInSpanish: Story = { args: { block: positionsExamples["every stance in Spanish"] } };
export const FiftyIssues: Story = { args: { block: positionsExamples["fifty issues"] } };
export const InUkrainian: Story = { args: { block: positionsExamples["in Ukrainian"] } };
export const LongGermanWords: Story = { args: { block: positionsExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: positionsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: positionsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: positionsExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: positionsExamples["not resolved"] } };
