import type {
  DossierRecord,
  Id,
  Objection,
  Reference,
  ShownNotice,
  ShownReliability,
  Source,
} from "../../generated/types.js";
import { listWords, separatorsOf, type Separators } from "../../labels/list-words.js";
import type { RecordView, View } from "../as-of.js";
import { supports } from "../known/supports.js";
import { unnamed } from "../origins.js";
import { isContext } from "../record-kinds.js";
import { shownSource } from "./shown-source.js";

/** What fills in the records of a page; built once for each view. */
export interface LookUp {
  record(id: Id): DossierRecord | undefined;
  /** An id that leads nowhere is printed, so that an editor sees and fixes it. */
  name(id: Id): string;
  /** Several names in one line, in the language of the dossier. */
  names(ids: readonly Id[]): string;
  separators: Separators;
  /** The language of the dossier. */
  lang: string;
  sources(references: readonly Reference[] | undefined): { sources?: Source[] };
  reliability(id: Id): { reliability?: ShownReliability };
}

export function lookUpIn({ dossier, recordViews, whole }: View): LookUp {
  const records = new Map(dossier.records.map((record) => [record.id, record]));
  // What ended names parties and issues that nothing else in the view names.
  const context = new Map(whole.records.filter(isContext).map((record) => [record.id, record]));
  const name = (id: Id): string => (records.get(id) ?? context.get(id))?.name ?? id;
  const source = (id: Id): Source[] => {
    const record = records.get(id);
    return record?.kind === "source" ? [shownSource(record)] : [];
  };
  return {
    record: (id) => records.get(id),
    name,
    names: (ids) => listWords(ids.map(name), dossier.lang),
    separators: separatorsOf(dossier.lang),
    lang: dossier.lang,
    sources: (references = []) => {
      const supporting = references.filter(supports).map((reference) => reference.source);
      const sources = [...new Set(supporting)].flatMap(source);
      return sources.length === 0 ? {} : { sources };
    },
    reliability: (id) => {
      const own = recordViews.get(id);
      return own === undefined || saysNothing(own, records.get(id))
        ? {}
        : { reliability: shownReliability(own, namedOrigins(own, records.get(id), name), records.get(id), name) };
    },
  };
}

/** That a party exists, or that we found nothing, needs no source, so it is shown only with a notice or confirmation. */
function saysNothing({ origins, confirmed, notices }: RecordView, record: DossierRecord | undefined): boolean {
  if (record === undefined) return false;
  const isSilence = record.kind === "position" && record.silence === "not-in-our-sources";
  if (!isSilence && !isContext(record)) return false;
  return confirmed === undefined && notices.length === 0 && origins.every((origin) => origin === unnamed);
}

/** Where the publisher of a record's only source is not known, the source itself is named as the origin. */
export function namedOrigins(
  { origins }: Pick<RecordView, "origins">,
  record: DossierRecord | undefined,
  name: LookUp["name"],
): string[] {
  const named = origins.filter((origin) => origin !== unnamed).map(name);
  if (named.length > 0 || record === undefined || record.kind === "statement") return named;
  const sources = [...new Set((record.references ?? []).filter(supports).map(({ source }) => source))];
  return sources.length === 1 ? sources.map(name) : named;
}

function shownReliability(
  { reliability, certainty, confirmed, notices }: RecordView,
  named: readonly string[],
  record: DossierRecord | undefined,
  name: LookUp["name"],
): ShownReliability {
  const objections = objectionsTo(record, name);
  const confirming = (record?.references ?? []).filter(({ intent }) => intent === "confirms");
  const reason = reliability === "withdrawn" ? record?.rankReason : undefined;
  return {
    state: reliability,
    ...(reason !== undefined && { reason }),
    ...(named.length > 0 && { origins: [...named] }),
    ...(certainty === "possible" && !isUndated(record) && { certainty }),
    ...genreOf(record),
    ...(objections.length > 0 && { objections }),
    ...(confirming.length > 0 && { confirmedBy: confirming.map(({ source }) => name(source)) }),
    ...(confirmed && { confirmed }),
    ...(notices.length > 0 && { notices: notices.flatMap(shownNotice) }),
  };
}

/** Its place on the page says already that no date is known. */
const isUndated = (record: DossierRecord | undefined): boolean =>
  (record?.kind === "event" && record.when === undefined) || (record?.kind === "statement" && record.on === undefined);

/** An opinion is not a report, so it is printed as what it is. */
function genreOf(record: DossierRecord | undefined): Pick<ShownReliability, "genre"> {
  if (record === undefined || !("genre" in record)) return {};
  return record.genre === "analysis" || record.genre === "advice" ? { genre: record.genre } : {};
}

/** The sources that are cited against a record, and in what sense. */
function objectionsTo(record: DossierRecord | undefined, name: LookUp["name"]): Objection[] {
  return (record?.references ?? []).flatMap(({ source, intent }) =>
    intent === "disputes" || intent === "refutes" || intent === "corrects" || intent === "qualifies"
      ? [{ sense: intent, source: name(source) }]
      : [],
  );
}

/** What readers see of a record's history: that we were wrong, and about what. */
export function shownNotice({ on, change, note }: { on: string; change: string; note?: string }): ShownNotice[] {
  if (change !== "corrected" && change !== "withdrawn") return [];
  return [{ on, change, ...(note !== undefined && { note }) }];
}
