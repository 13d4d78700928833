import type { Meta, StoryObj } from "@storybook/react-vite";
import { placesExamples } from "@backgrounder/model/examples";
import { Places } from "./places.js";

/** Where a force would be, and what would become of an area, as claims on a schematic that is no map. */
const meta = {
  id: "talks-places",
  title: "Talks/Places (map, schematic, who would be where)",
  component: Places,
} satisfies Meta<typeof Places>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WhoWouldBeWhere: Story = { args: { block: placesExamples["who would be where"] } };
export const OneAreaTwoClaims: Story = { args: { block: placesExamples["one area, two claims"] } };
export const APlaceThatNoProposalNames: Story = { args: { block: placesExamples["a place that no proposal names"] } };
export const InABox: Story = { args: { block: placesExamples["in a box"] } };
export const LongGermanWords: Story = { args: { block: placesExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: placesExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: placesExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: placesExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: placesExamples["not resolved"] } };
