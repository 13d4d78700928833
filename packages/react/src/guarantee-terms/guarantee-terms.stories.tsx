import type { Meta, StoryObj } from "@storybook/react-vite";
import { guaranteeTermsExamples } from "@backgrounder/model/examples";
import { GuaranteeTerms } from "./guarantee-terms.js";

/** What proposals guarantee, side by side: when, who owes what, who decides, and how binding it is. */
const meta = {
  title: "Talks/Guarantees side by side",
  component: GuaranteeTerms,
} satisfies Meta<typeof GuaranteeTerms>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoProposalsAndAComparison: Story = {
  args: { block: guaranteeTermsExamples["two proposals and a comparison"] },
};
export const InABox: Story = { args: { block: guaranteeTermsExamples["in a box"] } };
export const InABoxWithTheOtherPointsFolded: Story = {
  args: { block: guaranteeTermsExamples["in a box, with the other points folded"] },
};
export const OneProposal: Story = { args: { block: guaranteeTermsExamples["one proposal"] } };
export const HardlyAnythingSaid: Story = { args: { block: guaranteeTermsExamples["hardly anything said"] } };
export const EightProposals: Story = { args: { block: guaranteeTermsExamples["eight proposals"] } };
export const LongGermanWords: Story = { args: { block: guaranteeTermsExamples["long German words"] } };
export const InFrench: Story = { args: { block: guaranteeTermsExamples["in French"] } };
export const RightToLeft: Story = { args: { block: guaranteeTermsExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: guaranteeTermsExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: guaranteeTermsExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: guaranteeTermsExamples["not resolved"] } };
