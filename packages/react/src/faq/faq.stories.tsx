import type { Meta, StoryObj } from "@storybook/react-vite";
import { faqExamples } from "@backgrounder/model/examples";
import { Faq } from "./faq.js";

/** Questions and answers. Every answer is in the page and opens without script. */
const meta = {
  title: "Blocks/FAQ",
  component: Faq,
} satisfies Meta<typeof Faq>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneQuestion: Story = { args: { block: faqExamples["one question"] } };
export const SeveralQuestions: Story = { args: { block: faqExamples["several questions"] } };
export const AsOfADayCheckedWithSources: Story = { args: { block: faqExamples["as of a day, checked, with sources"] } };
export const RichTextWithLinksAndLists: Story = { args: { block: faqExamples["rich text with links and lists"] } };
export const QuestionsAndAnswers: Story = { args: { block: faqExamples["questions and answers"] } };
export const PeopleAlsoAsk: Story = { args: { block: faqExamples["people also ask"] } };
export const OwnLabel: Story = { args: { block: faqExamples["own label"] } };
export const LongGermanWords: Story = { args: { block: faqExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: faqExamples["right to left"] } };
export const FiftyQuestions: Story = { args: { block: faqExamples["fifty questions"] } };
export const HostileStrings: Story = { args: { block: faqExamples["hostile strings"] } };
export const AnAnswerIsMissing: Story = { args: { block: faqExamples["an answer is missing"] } };
export const NothingValidLeft: Story = { args: { block: faqExamples["nothing valid left"] } };
