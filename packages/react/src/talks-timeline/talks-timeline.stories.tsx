import type { Meta, StoryObj } from "@storybook/react-vite";
import { talksExamples } from "@backgrounder/model/examples";
import { TalksTimeline } from "./talks-timeline.js";

/** The rounds of a negotiation, each with its date in words. */
const meta = {
  id: "talks-timeline",
  title: "Talks/Timeline (chronology, key events, history)",
  component: TalksTimeline,
} satisfies Meta<typeof TalksTimeline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InABox: Story = { args: { block: talksExamples["in a box"] } };
export const OnOneLine: Story = { args: { block: talksExamples["on one line"] } };
export const AsTheLivePageOfThatDayShowsIt: Story = {
  args: { block: talksExamples["as the live page of that day shows it"] },
};
export const EightYearsWithGaps: Story = { args: { block: talksExamples["eight years with gaps"] } };
export const OneEvent: Story = { args: { block: talksExamples["one event"] } };
export const HeldPlannedAndUndated: Story = { args: { block: talksExamples["held, planned and undated"] } };
export const EveryStatus: Story = { args: { block: talksExamples["every status"] } };
export const CorrectedDisputedAndConfirmed: Story = {
  args: { block: talksExamples["corrected, disputed and confirmed"] },
};
export const FiftyEvents: Story = { args: { block: talksExamples["fifty events"] } };
export const NoDates: Story = { args: { block: talksExamples["no dates"] } };
export const OwnLabel: Story = { args: { block: talksExamples["own label"] } };
export const LongGermanWords: Story = { args: { block: talksExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: talksExamples["right to left"] } };
export const RightToLeftInABox: Story = { args: { block: talksExamples["right to left, in a box"] } };
export const HostileStrings: Story = { args: { block: talksExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: talksExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: talksExamples["not resolved"] } };
