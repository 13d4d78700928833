import type { Meta, StoryObj } from "@storybook/react-vite";
import { guaranteeLayersExamples } from "@backgrounder/model/examples";
import { GuaranteeLayers } from "./guarantee-layers.js";

/** The layers of a guarantee as a drawing, with their words beside it. */
const meta = {
  title: "Talks/Guarantee layers",
  component: GuaranteeLayers,
} satisfies Meta<typeof GuaranteeLayers>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThreeLayersNotAgreed: Story = { args: { block: guaranteeLayersExamples["three layers, not agreed"] } };
export const SignedAndOneLayerHasExpired: Story = {
  args: { block: guaranteeLayersExamples["signed, and one layer has expired"] },
};
export const InABox: Story = { args: { block: guaranteeLayersExamples["in a box"] } };
export const InABoxWithTheWordsFolded: Story = {
  args: { block: guaranteeLayersExamples["in a box, with the words folded"] },
};
export const TwoTexts: Story = { args: { block: guaranteeLayersExamples["two texts"] } };
export const OneLayer: Story = { args: { block: guaranteeLayersExamples["one layer"] } };
export const SeveralGuaranteesInALayerAndOneInNone: Story = {
  args: { block: guaranteeLayersExamples["several guarantees in a layer, and one in none"] },
};
export const MoreLayersThanADrawingCanHold: Story = {
  args: { block: guaranteeLayersExamples["more layers than a drawing can hold"] },
};
export const InUkrainian: Story = { args: { block: guaranteeLayersExamples["in Ukrainian"] } };
export const LongGermanWords: Story = { args: { block: guaranteeLayersExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: guaranteeLayersExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: guaranteeLayersExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: guaranteeLayersExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: guaranteeLayersExamples["not resolved"] } };
