import type { Meta, StoryObj } from "@storybook/react-vite";
import { calloutExamples } from "@backgrounder/model/examples";
import { Callout } from "./callout.js";

/**
 * A short aside with a label in words. At the Guardian a “callout” is a form for readers, which is something else.
 */
const meta = {
  id: "blocks-callout",
  title: "Blocks/Callout (InfoBox, fact box, explainer box, sidebar)",
  component: Callout,
} satisfies Meta<typeof Callout>;
export default meta;

type Story = StoryObj<typeof meta>;

export const DataPointAShare: Story = { args: { block: calloutExamples["data point, a share"] } };
export const DidYouKnow: Story = { args: { block: calloutExamples["did you know"] } };
export const ProTip: Story = { args: { block: calloutExamples["pro tip"] } };
export const DataPoint: Story = { args: { block: calloutExamples["data point"] } };
export const WithAnImage: Story = { args: { block: calloutExamples["with an image"] } };
export const KeyTrend: Story = { args: { block: calloutExamples["key trend"] } };
export const Example: Story = { args: { block: calloutExamples.example } };
export const CaseStudy: Story = { args: { block: calloutExamples["case study"] } };
export const Caution: Story = { args: { block: calloutExamples.caution } };
export const Note: Story = { args: { block: calloutExamples.note } };
export const OwnLabel: Story = { args: { block: calloutExamples["own label"] } };
export const LabelForScreenReadersAlone: Story = { args: { block: calloutExamples["label for screen readers alone"] } };
export const LongGermanWords: Story = { args: { block: calloutExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: calloutExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: calloutExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: calloutExamples["nothing valid left"] } };

export const WrittenByHand: Story = {
  args: {
    kind: "note",
    title: "In a template, without a block",
    children: "Where there is no block there is no id, so the box is named by its label in words.",
  },
};
