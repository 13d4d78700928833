import type { Meta, StoryObj } from "@storybook/react-vite";
import { methodExamples } from "@backgrounder/model/examples";
import { Method } from "./method.js";

/** How this was reported, and who checked it. */
const meta = {
  id: "blocks-method",
  title: "Blocks/Method (how we reported this, about this story)",
  component: Method,
} satisfies Meta<typeof Method>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WhoAndWhen: Story = { args: { block: methodExamples["who and when"] } };
export const RichText: Story = { args: { block: methodExamples["rich text"] } };
export const RightToLeft: Story = { args: { block: methodExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: methodExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: methodExamples["nothing valid left"] } };
