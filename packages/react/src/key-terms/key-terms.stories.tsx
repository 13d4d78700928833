import type { Meta, StoryObj } from "@storybook/react-vite";
import { keyTermsExamples } from "@backgrounder/model/examples";
import { KeyTerms } from "./key-terms.js";

/** Terms and what they mean. */
const meta = {
  id: "blocks-key-terms",
  title: "Blocks/Key terms (glossary, definitions)",
  component: KeyTerms,
} satisfies Meta<typeof KeyTerms>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithDefinitions: Story = { args: { block: keyTermsExamples["with definitions"] } };
export const TermsAlone: Story = { args: { block: keyTermsExamples["terms alone"] } };
export const OneIsNotDefined: Story = { args: { block: keyTermsExamples["one is not defined"] } };
export const RightToLeft: Story = { args: { block: keyTermsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: keyTermsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: keyTermsExamples["nothing valid left"] } };
