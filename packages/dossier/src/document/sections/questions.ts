import { words } from "../../languages/words.js";
import { dayColumn, plainColumn, richColumn } from "../columns/columns.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Section } from "../context/section.js";
import { plain } from "../text/plain.js";

const named = words.columns.question;

/** An answer is as old as its newest source, so that it does not become newer with every change of the dossier. */
function dayOfAnswer(draft: Draft, context: DocumentContext): string | undefined {
  const cited = (draft.fields["references"] ?? []) as { source: string }[];
  const days = cited.flatMap(({ source }) => context.published.get(source) ?? []);
  return days.toSorted().at(-1) ?? context.asOf;
}

export const questions: Section = {
  kind: "question",
  one: "a question",
  form: "Will ferries run? | Not decided on 1 March. | s1",
  columns: [
    { ...plainColumn("question", named.question), isOne: ({ text }) => plain(text).endsWith("?"), takesWords: true },
    dayColumn("asOf", named.asOf, true),
    { ...richColumn("answer", named.answer), takesWords: true },
  ],
  needs: { question: "what the question is", answer: "what the answer is, even if nothing is decided" },
  slug: (draft) => draft.text("question"),
  derive: (draft, context) => {
    if (!draft.has("name") && draft.has("question")) draft.set("name", draft.text("question"), draft.at);
    if (!draft.has("asOf")) draft.set("asOf", dayOfAnswer(draft, context), draft.at);
  },
};
