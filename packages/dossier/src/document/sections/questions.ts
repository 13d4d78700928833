import { dayColumn, plainColumn, richColumn } from "../columns/columns.js";
import { plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Draft } from "../context/draft.js";
import type { Section } from "../context/section.js";

/** The answer is of the day of its newest source, so that it does not claim to be newer whenever the dossier is. */
function dayOfAnswer(draft: Draft, reading: Reading): string | undefined {
  const cited = (draft.fields["references"] ?? []) as { source: string }[];
  const days = cited.flatMap(({ source }) => reading.published.get(source) ?? []);
  return days.toSorted().at(-1) ?? reading.asOf;
}

export const questions: Section = {
  kind: "question",
  one: "a question",
  headings: ["questions", "question", "faq", "questions and answers", "fragen"],
  form: "Will ferries run? | Not decided on 1 March. | s1",
  columns: [
    { ...plainColumn("question", ["question"]), isOne: ({ text }) => plain(text).endsWith("?"), takesWords: true },
    dayColumn("asOf", ["as of", "date"], true),
    { ...richColumn("answer", ["answer", "text"]), takesWords: true },
  ],
  needs: { question: "the question", answer: "the answer, if only that it is not decided" },
  slug: (draft) => draft.text("question"),
  derive: (draft, reading) => {
    if (!draft.has("name") && draft.has("question")) draft.set("name", draft.text("question"), draft.at);
    if (!draft.has("asOf")) draft.set("asOf", dayOfAnswer(draft, reading), draft.at);
  },
};
