import type { Meta, StoryObj } from "@storybook/react-vite";
import { figuresExamples } from "@backgrounder/model/examples";
import { Figures } from "./figures.js";

/** The numbers of the talks, each with who says so; what sources do not agree on is side by side. */
const meta = {
  id: "talks-figures",
  title: "Talks/Figures (numbers, statistics, by the numbers)",
  component: Figures,
} satisfies Meta<typeof Figures>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneFigureTwoClaims: Story = { args: { block: figuresExamples["one figure, two claims"] } };
export const AnOfferAVoteAReport: Story = { args: { block: figuresExamples["an offer, a vote, a report"] } };
export const ANumberThatChanged: Story = { args: { block: figuresExamples["a number that changed"] } };
export const InABox: Story = { args: { block: figuresExamples["in a box"] } };
export const LongGermanWords: Story = { args: { block: figuresExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: figuresExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: figuresExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: figuresExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: figuresExamples["not resolved"] } };
