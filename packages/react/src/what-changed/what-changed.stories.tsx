import type { Meta, StoryObj } from "@storybook/react-vite";
import { changesExamples } from "@backgrounder/model/examples";
import { WhatChanged } from "./what-changed.js";

/** What changed between two days: what happened, what became known later, what we had wrong. */
const meta = {
  title: "Talks/What changed",
  component: WhatChanged,
} satisfies Meta<typeof WhatChanged>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OfEveryCause: Story = { args: { block: changesExamples["of every cause"] } };
export const TheSameWordsInMoreSources: Story = {
  args: { block: changesExamples["the same words in more sources"] },
};
export const NothingChanged: Story = { args: { block: changesExamples["nothing changed"] } };
export const EveryKindOfChange: Story = { args: { block: changesExamples["every kind of change"] } };
export const FiftyChanges: Story = { args: { block: changesExamples["fifty changes"] } };
export const LongGermanWords: Story = { args: { block: changesExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: changesExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: changesExamples["hostile strings"] } };
export const NotResolved: Story = { args: { block: changesExamples["not resolved"] } };
