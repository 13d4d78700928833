import type { Meta, StoryObj } from "@storybook/react-vite";
import { expertOpinionExamples } from "@backgrounder/model/examples";
import { ExpertOpinion } from "./expert-opinion.js";

/** What a named expert said. */
const meta = {
  id: "blocks-expert-opinion",
  title: "Blocks/Expert opinion (analysis, expert view)",
  component: ExpertOpinion,
} satisfies Meta<typeof ExpertOpinion>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithRoleAndHouse: Story = { args: { block: expertOpinionExamples["with role and house"] } };
export const TheSpeakerAlone: Story = { args: { block: expertOpinionExamples["the speaker alone"] } };
export const LongGermanWords: Story = { args: { block: expertOpinionExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: expertOpinionExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: expertOpinionExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: expertOpinionExamples["nothing valid left"] } };
