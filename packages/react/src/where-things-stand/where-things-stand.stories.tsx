import type { Meta, StoryObj } from "@storybook/react-vite";
import { whereThingsStandExamples } from "@backgrounder/model/examples";
import { WhereThingsStand } from "./where-things-stand.js";

/** The talks on a day, in brief. */
const meta = {
  id: "talks-where-things-stand",
  title: "Talks/Where things stand (state of play, status box, at a glance)",
  component: WhereThingsStand,
} satisfies Meta<typeof WhereThingsStand>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithASignedAnswer: Story = { args: { block: whereThingsStandExamples["with a signed answer"] } };
export const InFull: Story = { args: { block: whereThingsStandExamples["in full"] } };
export const ADemonstration: Story = { args: { block: whereThingsStandExamples["a demonstration"] } };
export const OnlyOneEvent: Story = { args: { block: whereThingsStandExamples["only one event"] } };
export const FiftyDisputes: Story = { args: { block: whereThingsStandExamples["fifty disputes"] } };
export const InUkrainian: Story = { args: { block: whereThingsStandExamples["in Ukrainian"] } };
export const LongGermanWords: Story = { args: { block: whereThingsStandExamples["long German words"] } };
export const InFrench: Story = { args: { block: whereThingsStandExamples["in French"] } };
export const InPolish: Story = { args: { block: whereThingsStandExamples["in Polish"] } };
export const InSpanish: Story = { args: { block: whereThingsStandExamples["in Spanish"] } };
export const RightToLeft: Story = { args: { block: whereThingsStandExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: whereThingsStandExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: whereThingsStandExamples["nothing valid left"] } };
export const NotResolved: Story = { args: { block: whereThingsStandExamples["not resolved"] } };
