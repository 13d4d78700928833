import type { Meta, StoryObj } from "@storybook/react-vite";
import { imageExamples } from "@backgrounder/model/examples";
import { Image } from "./image.js";

/** A picture with caption and credit. */
const meta = {
  id: "blocks-image",
  title: "Blocks/Image (picture, photo, figure)",
  component: Image,
} satisfies Meta<typeof Image>;
export default meta;

type Story = StoryObj<typeof meta>;

export const CaptionAndCredit: Story = { args: { block: imageExamples["caption and credit"] } };
export const NoCaption: Story = { args: { block: imageExamples["no caption"] } };
export const SeveralSizes: Story = { args: { block: imageExamples["several sizes"] } };
export const SaysNothing: Story = { args: { block: imageExamples["says nothing"] } };
export const NothingValidLeft: Story = { args: { block: imageExamples["nothing valid left"] } };
