import type { Meta, StoryObj } from "@storybook/react-vite";
import { paragraphExamples } from "@backgrounder/model/examples";
import { RichText } from "./rich-text.js";

/** Words in the form of Portable Text, by themselves: for block types of a newsroom's own. Every block draws its words with it. */
const meta = { title: "Parts/Rich text", component: RichText } satisfies Meta<typeof RichText>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PlainWords: Story = { args: { text: paragraphExamples["plain words"].text } };
export const EveryMark: Story = { args: { text: paragraphExamples["every mark"].text } };
export const ParagraphsAndAList: Story = { args: { text: paragraphExamples["paragraphs and a list"].text } };
