import type { Meta, StoryObj } from "@storybook/react-vite";
import { challengesExamples } from "@backgrounder/model/examples";
import { Challenges } from "./challenges.js";

/** What is in the way, and what could help. */
const meta = {
  id: "blocks-challenges",
  title: "Blocks/Challenges (obstacles, what is in the way)",
  component: Challenges,
} satisfies Meta<typeof Challenges>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithWhatCouldHelp: Story = { args: { block: challengesExamples["with what could help"] } };
export const NoTitles: Story = { args: { block: challengesExamples["no titles"] } };
export const LongGermanWords: Story = { args: { block: challengesExamples["long German words"] } };
export const HostileStrings: Story = { args: { block: challengesExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: challengesExamples["nothing valid left"] } };
