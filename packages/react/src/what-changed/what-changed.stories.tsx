import type { Meta, StoryObj } from "@storybook/react-vite";
import { whatChangedExamples } from "@backgrounder/model/examples";
import { WhatChanged } from "./what-changed.js";

/** What changed between two days: what happened, what became known later, what we had wrong. */
const meta = {
  id: "talks-what-changed",
  title: "Talks/What changed (changes, update, diff)",
  component: WhatChanged,
} satisfies Meta<typeof WhatChanged>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InABox: Story = { args: { block: whatChangedExamples["in a box"] } };
export const OfEveryCause: Story = { args: { block: whatChangedExamples["of every cause"] } };
export const TheSameWordsInMoreSources: Story = {
  args: { block: whatChangedExamples["the same words in more sources"] },
};
export const NothingChanged: Story = { args: { block: whatChangedExamples["nothing changed"] } };
export const EveryKindOfChange: Story = { args: { block: whatChangedExamples["every kind of change"] } };
export const FiftyChanges: Story = { args: { block: whatChangedExamples["fifty changes"] } };
export const LongGermanWords: Story = { args: { block: whatChangedExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: whatChangedExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: whatChangedExamples["hostile strings"] } };
export const NotResolved: Story = { args: { block: whatChangedExamples["not resolved"] } };
