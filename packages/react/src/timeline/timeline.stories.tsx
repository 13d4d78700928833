import type { Meta, StoryObj } from "@storybook/react-vite";
import { timelineExamples } from "@backgrounder/model/examples";
import { Timeline } from "./timeline.js";

/** What happened when, in any article: each entry with its date in words, and all of them on a line of time. */
const meta = {
  id: "blocks-timeline",
  title: "Blocks/Timeline (chronology, key dates, history)",
  component: Timeline,
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NinetyFiveYearsAndWhatIsToCome: Story = {
  args: { block: timelineExamples["ninety-five years, and what is to come"] },
};
export const DatesAndTitles: Story = { args: { block: timelineExamples["dates and titles"] } };
export const NewestFirst: Story = { args: { block: timelineExamples["newest first"] } };
export const ATextALinkAndASource: Story = { args: { block: timelineExamples["a text, a link and a source"] } };
export const OneEntry: Story = { args: { block: timelineExamples["one entry"] } };
export const SeveralOnOneDay: Story = { args: { block: timelineExamples["several on one day"] } };
export const SomeWithoutADate: Story = { args: { block: timelineExamples["some without a date"] } };
export const NoDates: Story = { args: { block: timelineExamples["no dates"] } };
export const DatesThatAreNotCertain: Story = { args: { block: timelineExamples["dates that are not certain"] } };
export const EveryStatus: Story = { args: { block: timelineExamples["every status"] } };
export const LongGermanWords: Story = { args: { block: timelineExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: timelineExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: timelineExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: timelineExamples["nothing valid left"] } };
