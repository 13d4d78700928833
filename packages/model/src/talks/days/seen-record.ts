import type { DossierRecord, TalksEvent, When } from "../../generated/types.js";
import { hasBegun } from "../../article/timeline/entry.js";
import type { Clocks } from "../clocks.js";
import { firstDay, hasCome, type Certainty } from "../day.js";
import type { DayState } from "./day-state.js";
import type { DossierIndex } from "../dossier-index.js";
import { isContext } from "../record-kinds.js";
import { withStepsUntil } from "../settled.js";

/** A record as a reader of a day finds it. */
export interface SeenRecord {
  record: DossierRecord;
  certainty: Certainty;
}

/** The record at a place; undefined where the day does not show it. */
export function seenAt(place: number, state: DayState, index: DossierIndex): SeenRecord | undefined {
  const then = state.isShown[place] === true ? state.versions[place]?.record : undefined;
  if (then === undefined) return undefined;
  const record = recordOn(then, state, index);
  // A record that is only named comes with the record that names it, so its own dates decide nothing.
  const certainty = isContext(record) || isGoingOn(then, record) ? undefined : state.certainties[place];
  return { record, certainty: certainty ?? "certain" };
}

function recordOn(then: DossierRecord, { clocks, isShown }: DayState, { placeOf }: DossierIndex): DossierRecord {
  if (then.kind !== "issue") return asAnnounced(then, clocks);
  return withStepsUntil(then, clocks.validAt, (id) => isShown[placeOf.get(id) ?? -1] === true);
}

/** A meeting that was known of before it was held had only been announced by then; one that went on had no end yet. */
function asAnnounced(record: DossierRecord, clocks: Clocks): DossierRecord {
  if (record.kind !== "event" || !hasBegun(record.status) || record.when === undefined) return record;
  if (hasCome(record.when, clocks.validAt) !== undefined) return asGoingOn(record, record.when, clocks);
  const { outcome: _, ...announced } = record;
  return { ...announced, status: "announced" };
}

/** No one can know on which day something ends before that day. */
function asGoingOn(record: TalksEvent, { edtf, earliest, latest, basis }: When, { knownAt }: Clocks): DossierRecord {
  const lasted = edtf.includes("/") && !edtf.startsWith("[");
  if (!lasted || earliest === undefined || latest === undefined || firstDay(latest) <= knownAt) return record;
  const { outcome: _, ...begun } = record;
  const status = record.status === "happened" ? "under-way" : record.status;
  return { ...begun, status, when: { edtf: `${earliest}/..`, earliest, basis } };
}

const isGoingOn = (then: DossierRecord, record: DossierRecord): boolean =>
  record.kind === "event" && hasBegun(record.status) && record !== then;
