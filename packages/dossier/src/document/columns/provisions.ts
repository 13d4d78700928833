import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column } from "../context/section.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf } from "../text/dates.js";
import { plain } from "../text/plain.js";
import { refuse, rich } from "./columns.js";
import { implementationColumn } from "./implementation.js";
import { majorityIn, majorityPattern } from "./majorities.js";
import { schemaEnum } from "./schema-values.js";

const named = words.columns.proposal;
const untilLead = new RegExp(`^${anyOf(words.leads.until)}\\s+`, "iu");

/** `(Article 36, until 2025-10-18) Sanctions return …`: where a provision is in the text, and when it ends by itself. */
function inBrackets(cell: Cell, draft: Draft, context: DocumentContext): { about: object; rest: Cell } | undefined {
  const close = cell.text.startsWith("(") ? cell.text.slice(0, 120).indexOf(")") : -1;
  if (close < 0) return { about: {}, rest: cell };
  const about: Record<string, unknown> = {};
  for (const part of partsOf(cellFrom(cell, 1, close))) {
    const lead = untilLead.exec(part.text)?.[0].length ?? 0;
    if (lead === 0) about["clause"] = plain(part.text);
    else {
      const when = dateOf(part.text.slice(lead));
      if ("message" in when) {
        refuse(part, draft, context, "date", when.message);
        return undefined;
      }
      about["expires"] = when;
    }
  }
  return { about, rest: cellFrom(cell, close + 1) };
}

/** A document has the words of these provisions. Their other fields need a folder. */
const provisionColumn = (form: "guarantee" | "verification" | "other"): Column => ({
  words: named[form],
  repeats: true,
  entriesOf: "terms",
  read(cell, draft, context) {
    const found = inBrackets(cell, draft, context);
    if (found === undefined) return;
    draft.add("terms", [{ form, summary: rich(found.rest, context), ...found.about }], [cell]);
  },
});

const effects = schemaEnum("SanctionsTerm", "effect");
const effect = new RegExp(`^(?<effect>${anyOf(effects)})[:,]?\\s+(?=\\S)`, "iu");

/** `sanctions: lifted: those on the export of oil`. */
const sanctionsColumn: Column = {
  words: named.sanctions,
  repeats: true,
  entriesOf: "terms",
  read(cell, draft, context) {
    const found = inBrackets(cell, draft, context);
    if (found === undefined) return;
    const match = effect.exec(found.rest.text.slice(0, 40));
    if (match === null) {
      const message = `This does not say what becomes of the sanctions. Begin with ${orList(effects)}, as in: \`sanctions: lifted: those on oil\``;
      return refuse(cell, draft, context, "sanctions", message);
    }
    const summary = rich(cellFrom(found.rest, match[0].length), context);
    draft.add(
      "terms",
      [{ form: "sanctions", effect: match.groups?.["effect"]?.toLowerCase(), summary, ...found.about }],
      [cell],
    );
  },
};

const instruments = keysByPhrase(words.ratification.instruments);
const ratification = new RegExp(
  `^(?<body>.{1,120}?),\\s*${majorityPattern}(?:, ${anyOf(words.ratification.if)} (?<instrument>${anyOf([...instruments.keys()])}))?$`,
  "iu",
);

/** `ratification: Union members, 2/3 of all`: who has to agree, and by what majority. */
const ratificationColumn: Column = {
  words: named.ratification,
  repeats: true,
  entriesOf: "terms",
  read(cell, draft, context) {
    const found = cell.text.length > 300 ? undefined : ratification.exec(cell.text)?.groups;
    if (found === undefined) {
      const message =
        "This ratification cannot be read. Write who has to agree, then the majority, as in: `ratification: Union members, 2/3 of all`";
      return refuse(cell, draft, context, "ratification", message);
    }
    const instrument = instruments.get(found["instrument"]?.toLowerCase() ?? "");
    const body = cellFrom(cell, 0, found["body"]?.length ?? 0);
    const term = {
      form: "ratification",
      // The majority has fields of its own, and is printed from them.
      summary: plain(body.text),
      body: context.names.resolve(body, ["party"]),
      ...majorityIn(found),
      ...(instrument && { if: instrument }),
    };
    draft.add("terms", [term], [cell]);
  },
};

/** In the order in which a document has them. */
export const provisionColumns: readonly Column[] = [
  ratificationColumn,
  provisionColumn("guarantee"),
  provisionColumn("verification"),
  provisionColumn("other"),
  sanctionsColumn,
  implementationColumn,
];
