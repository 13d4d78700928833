import type { Meta, StoryObj } from "@storybook/react-vite";
import { standingExamples } from "@backgrounder/model/examples";
import { WhereThingsStand } from "./where-things-stand.js";

/** The talks on a day, in brief. */
const meta = {
  title: "Talks/Where things stand",
  component: WhereThingsStand,
} satisfies Meta<typeof WhereThingsStand>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InFull: Story = { args: { block: standingExamples["in full"] } };
export const ADemonstration: Story = { args: { block: standingExamples["a demonstration"] } };
export const OnlyOneEvent: Story = { args: { block: standingExamples["only one event"] } };
export const FiftyDisputes: Story = { args: { block: standingExamples["fifty disputes"] } };
export const LongGermanWords: Story = { args: { block: standingExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: standingExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: standingExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: standingExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: standingExamples["not resolved"] } };
