import type { Meta, StoryObj } from "@storybook/react-vite";
import { faqExamples } from "@backgrounder/model/examples";
import { expect, userEvent, waitFor } from "storybook/test";
import { Faq } from "./faq.js";

/** Questions and answers. Every answer is in the page and opens without script. */
const meta = {
  id: "blocks-faq",
  title: "Blocks/FAQ (Q&A, questions and answers, accordion, disclosure)",
  component: Faq,
} satisfies Meta<typeof Faq>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SeveralQuestions: Story = { args: { block: faqExamples["several questions"] } };
export const OneQuestion: Story = { args: { block: faqExamples["one question"] } };
export const WithWordsThatLeadToThem: Story = { args: { block: faqExamples["with words that lead to them"] } };
export const AsOfADayCheckedWithSources: Story = { args: { block: faqExamples["as of a day, checked, with sources"] } };
export const RichTextWithLinksAndLists: Story = { args: { block: faqExamples["rich text with links and lists"] } };
export const WithImagesAndEmbeds: Story = { args: { block: faqExamples["with images and embeds"] } };
export const QuestionsAndAnswers: Story = { args: { block: faqExamples["questions and answers"] } };
export const PeopleAlsoAsk: Story = { args: { block: faqExamples["people also ask"] } };
export const OwnLabel: Story = { args: { block: faqExamples["own label"] } };
export const LabelForScreenReadersAlone: Story = { args: { block: faqExamples["label for screen readers alone"] } };
export const LongGermanWords: Story = { args: { block: faqExamples["long German words"] } };
export const RightToLeft: Story = { args: { block: faqExamples["right to left"] } };
export const FiftyQuestions: Story = { args: { block: faqExamples["fifty questions"] } };
export const HostileStrings: Story = { args: { block: faqExamples["hostile strings"] } };
export const AnAnswerIsMissing: Story = { args: { block: faqExamples["an answer is missing"] } };
export const NothingValidLeft: Story = { args: { block: faqExamples["nothing valid left"] } };

export const ShownOpen: Story = { args: { block: faqExamples["several questions"], display: "open" } };
export const OneAtATime: Story = { args: { block: faqExamples["several questions"], exclusive: true } };

/** A link to a question opens its answer; no script of ours is involved. */
export const OpensFromTheAddress: Story = {
  args: { block: faqExamples["several questions"] },
  play: async ({ canvasElement }) => {
    const answer = canvasElement.querySelector('[id="question:what-is-offered"]');
    await expect(answer?.closest("details")).not.toHaveAttribute("open");
    window.location.hash = "question:what-is-offered";
    await waitFor(() => expect(answer?.closest("details")).toHaveAttribute("open"));
    window.location.hash = "";
  },
};

/** The ring around a question in focus is whole. */
export const InFocus: Story = {
  args: { block: faqExamples["several questions"] },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    const summary = canvasElement.querySelector("summary");
    await expect(summary).toHaveFocus();
    await expect(summary && getComputedStyle(summary).outlineStyle).toBe("solid");
  },
};
