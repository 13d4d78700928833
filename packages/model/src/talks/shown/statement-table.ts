import type { Block, Dossier, Id, RichText, Statement } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { quoted } from "../../labels/quoted.js";
import type { Labels } from "../../languages/labels.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
import { compareDates } from "./compare-dates.js";
import type { LookUp } from "./look-up.js";
import { factsIn } from "./facts/facts.js";
import { statementFacts } from "./facts/statement-facts.js";
import { marksOf } from "./marks.js";
import { joined } from "./paragraphs.js";
import { harderWordings } from "./weakest.js";

/** What was said and is shown nowhere else: neither at an event nor in a dispute. */
export function statementTable({ dossier }: View, lookUp: LookUp, labels: Labels): Block[] {
  const elsewhere = shownElsewhere(dossier);
  const found = recordsOf(dossier, "statement")
    .filter(({ id }) => !elsewhere.has(id))
    .toSorted((a, b) => compareDates(a.on, b.on));
  if (found.length === 0) return [];
  const words = labels.talks.statements;
  return [
    {
      type: "table",
      id: "table:statements",
      // A heading would take the parts that follow under it.
      caption: words.title,
      columns: [words.who, words.when, words.what],
      rows: found.map((statement) => row(statement, lookUp, labels)),
      ...lookUp.sources(found.flatMap(({ references = [] }) => references)),
    },
  ];
}

function shownElsewhere(dossier: Dossier): ReadonlySet<Id> {
  const events = new Set(recordsOf(dossier, "event").map(({ id }) => id));
  const members = recordsOf(dossier, "conflict").flatMap((conflict) => conflict.members);
  const atEvents = recordsOf(dossier, "statement").filter(({ about = [] }) => about.some((id) => events.has(id)));
  return new Set([...members, ...harderWordings(dossier), ...atEvents.map(({ id }) => id)]);
}

function row(statement: Statement, lookUp: LookUp, labels: Labels): RichText[] {
  const { id, text, form, speaker, origin, on } = statement;
  const who = speaker ?? origin;
  const said = form === "quote" && typeof text === "string" ? quoted(text, lookUp.lang) : text;
  return [
    who === undefined ? "" : lookUp.name(who),
    on === undefined ? labels.undated : dateWords(on, labels.dates),
    joined([said, ...statementFacts(statement, factsIn(lookUp, labels)), ...marksOf(id, lookUp, labels)]),
  ];
}
