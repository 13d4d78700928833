import type { Meta, StoryObj } from "@storybook/react-vite";
import { sourcesExamples } from "@backgrounder/model/examples";
import { Sources } from "./sources.js";

/** Where the facts come from, with links back to the words that cite them. */
const meta = {
  id: "blocks-sources",
  title: "Blocks/Sources (references, footnotes, bibliography)",
  component: Sources,
} satisfies Meta<typeof Sources>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SeveralSources: Story = { args: { block: sourcesExamples["several sources"] } };
export const FoldedAway: Story = { args: { block: sourcesExamples["folded away"] } };
export const OneSource: Story = { args: { block: sourcesExamples["one source"] } };
export const LongAddressAndTitle: Story = { args: { block: sourcesExamples["long address and title"] } };
export const LongGermanWords: Story = { args: { block: sourcesExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: sourcesExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: sourcesExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: sourcesExamples["nothing valid left"] } };
