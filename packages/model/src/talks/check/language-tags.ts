import type { Dossier } from "../../generated/types.js";
import type { CheckRule, Violation } from "./rule.js";
import { inQuotes } from "./wording.js";

/** `language: klingon` looks like a language to people only: dates and names of languages would be printed in English. */
export const languageTags: CheckRule = {
  name: "language-tags",
  severity: "error",
  reason: "Browsers, screen readers and the words of the page go by the tag of a language, not by its name.",
  fix: "Write the tag of the language as BCP 47 has it: `en`, `de`, `pt-BR`, or three letters, such as `tlh` for Klingon.",
  find: (dossier) => [...tagsIn(dossier)].filter(({ tag }) => !isTag(tag)).map(violationOf),
};

interface PlacedTag extends Pick<Violation, "record" | "path"> {
  tag: string;
}

function* tagsIn({ id, lang, records }: Dossier): Generator<PlacedTag> {
  yield { record: id, path: "lang", tag: lang };
  for (const record of records) {
    if (record.kind === "statement" && record.inLanguage !== undefined)
      yield { record: record.id, path: "inLanguage", tag: record.inLanguage };
  }
}

/** Names of languages have the form of a tag, too, so the first part has the two or three letters that are in use. */
const isTag = (tag: string): boolean => /^(?:[a-z]{2,3}|x(?=-))(?:-[a-z0-9]{1,8}){0,10}$/i.test(tag);

const violationOf = ({ tag, ...place }: PlacedTag): Violation => ({
  ...place,
  message: `${inQuotes(tag)} is not a language tag. Write two or three letters, such as en or de, perhaps with a country: pt-BR.`,
});
