import type { Block, DossierRecord, Id } from "../../../generated/types.js";
import type { Labels } from "../../../languages/labels.js";
import type { View } from "../../as-of.js";
import { correctionsIn } from "../../corrections.js";
import { correctedWording } from "./corrected-wording.js";
import { lookUpIn } from "../look-up.js";

/** What was corrected, from which wording to which. Each note links to the part of the page that it is about, where that part has an anchor. */
export function correctionNotes(view: View, labels: Labels): Block[] {
  const { talks } = labels;
  const lookUp = lookUpIn(view);
  const there = new Set(view.dossier.records.map(({ id }) => id));
  const items = correctionsIn(view).map(({ record, change }) => {
    const target = anchorsOf(record).find((id) => there.has(id));
    return {
      published: change.on,
      text: change.note ?? `${talks.change[change.change === "withdrawn" ? "withdrawn" : "corrected"]}.`,
      ...correctedWording(record, change, lookUp, labels),
      ...(target && { corrects: target }),
      // The label around the name ends the sentence.
      correctsName: record.name.replace(/[.。…](?=[”"’»]?$)/u, ""),
    };
  });
  return items.length === 0 ? [] : [{ type: "corrections", id: "corrections:talks", items }];
}

/** The parts of the page that show a record under an anchor; other kinds are shown without one, so nothing leads there. */
function anchorsOf(record: DossierRecord): readonly Id[] {
  switch (record.kind) {
    case "event":
    case "party":
    case "conflict":
    case "question":
    case "source":
      return [record.id];
    case "position":
      return [record.issue];
    case "statement":
      return (record.about ?? []).filter((id) => /^(event|issue|party):/.test(id));
    default:
      return [];
  }
}
