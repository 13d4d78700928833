import type { Meta, StoryObj } from "@storybook/react-vite";
import { participantsExamples } from "@backgrounder/model/examples";
import { Participants } from "./participants.js";

/** Who is who: by party, the most active first, with roles in time and what each said or did last. */
const meta = {
  id: "talks-participants",
  title: "Talks/Participants (who’s who, cast of characters, people)",
  component: Participants,
} satisfies Meta<typeof Participants>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WhatEachSaidOrDidLast: Story = { args: { block: participantsExamples["what each said or did last"] } };
export const InABox: Story = { args: { block: participantsExamples["in a box"] } };
export const InABoxWithoutAPage: Story = { args: { block: participantsExamples["in a box without a page"] } };
export const OnALine: Story = { args: { block: participantsExamples["on a line"] } };
export const PartiesPeopleAndRolesInTime: Story = {
  args: { block: participantsExamples["parties, people and roles in time"] },
};
export const PartiesThatAreOnlyNamed: Story = {
  args: { block: participantsExamples["parties that are only named"] },
};
export const OnePartyWithoutPeople: Story = { args: { block: participantsExamples["one party without people"] } };
export const OwnLabel: Story = { args: { block: participantsExamples["own label"] } };
export const FiftyParties: Story = { args: { block: participantsExamples["fifty parties"] } };
export const LongGermanWords: Story = { args: { block: participantsExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: participantsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: participantsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: participantsExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: participantsExamples["not resolved"] } };
