import type { Block } from "@backgrounder/model/article";
import type { Embeds } from "@backgrounder/embed/handler";

const answers: [string, string][] = [
  [
    "What is being negotiated?",
    "The port and the dockers’ union are talking about wages for the next two years, about night shifts, and about who decides when ships are unloaded. The last agreement ran out in February.",
  ],
  [
    "What does the union want?",
    "Six per cent over one year, and double pay for night work. It says that wages have risen by less than prices since 2023, and that the port has made a profit in each of those years.",
  ],
  [
    "What does the port offer?",
    "4.1 per cent a year. The port says that it cannot pay more because two shipping lines have moved to other harbours, and that night work is part of what it has to offer to the others.",
  ],
  [
    "Do ferries sail during a strike?",
    "Two of three. The night boat sails at ten, and the boat to the islands at two. The freight ferry stays in the harbour, because its crew belongs to the same union.",
  ],
  [
    "What happens next?",
    "The two sides meet again on Monday. If they do not agree, a mediator can be asked by either of them; the mediator’s proposal does not bind anyone, but it becomes public.",
  ],
];

const faq: Block = {
  type: "faq",
  id: "faq:strike",
  items: answers.map(([question, answer], index) => ({ id: `question:${index + 1}`, question, answer })),
};

/** The embed that is played in every host: five questions, at `/embed/port/strike`. */
export const fiveQuestions: Embeds = {
  find: ({ talks, widget }) =>
    talks === "port" && widget === "strike"
      ? { saved: { title: "The strike in the port", content: faq, lang: "en", asOf: "2026-03-20" } }
      : undefined,
  names: () => [{ talks: "port", widget: "strike" }],
};
