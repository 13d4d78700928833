import type { Meta, StoryObj } from "@storybook/react-vite";
import { scenariosExamples } from "@backgrounder/model/examples";
import { Scenarios } from "./scenarios.js";

/** What might happen; never numbered, since a number reads as a rank. */
const meta = {
  id: "blocks-scenarios",
  title: "Blocks/Scenarios (what might happen, what if)",
  component: Scenarios,
} satisfies Meta<typeof Scenarios>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoOneWithItsLikelihood: Story = { args: { block: scenariosExamples["two, one with its likelihood"] } };
export const NoTitles: Story = { args: { block: scenariosExamples["no titles"] } };
export const RightToLeft: Story = { args: { block: scenariosExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: scenariosExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: scenariosExamples["nothing valid left"] } };
