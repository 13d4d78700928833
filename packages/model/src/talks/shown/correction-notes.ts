import type { Block, DossierRecord, Id } from "../../generated/types.js";
import type { Labels } from "../../languages/labels.js";
import type { View } from "../as-of.js";
import { corrections } from "../corrections.js";
import type { RecordKind } from "../record-kinds.js";
import type { RecordOf } from "../records.js";

/** What was corrected. Each note links to the part of the page that it is about, where that part has an anchor. */
export function correctionNotes(view: View, { talks }: Labels): Block[] {
  const there = new Set(view.dossier.records.map(({ id }) => id));
  const items = corrections(view).map(({ record, change }) => {
    const target = anchorsOf(record).find((id) => there.has(id));
    return {
      published: change.on,
      text: change.note ?? `${talks.change[change.change === "withdrawn" ? "withdrawn" : "corrected"]}.`,
      ...(target && { corrects: target }),
      correctsName: record.name,
    };
  });
  return items.length === 0 ? [] : [{ type: "corrections", id: "corrections:talks", items }];
}

function anchorsOf(record: DossierRecord): readonly Id[] {
  const own = anchors[record.kind] as (record: DossierRecord) => readonly Id[];
  return own(record);
}

const itself = ({ id }: DossierRecord): readonly Id[] => [id];
const without = (): readonly Id[] => [];

/** Where a page shows a record under an anchor. A new kind does not compile until it says here where that is. */
const anchors: { [K in RecordKind]: (record: RecordOf<K>) => readonly Id[] } = {
  event: itself,
  party: itself,
  conflict: itself,
  question: itself,
  source: itself,
  position: ({ issue }) => [issue],
  statement: ({ about = [] }) => about.filter((id) => /^(event|issue|party):/.test(id)),
  person: without,
  proposal: without,
  scenario: without,
  issue: without,
  term: without,
};
