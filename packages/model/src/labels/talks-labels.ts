import type {
  Conflict,
  DossierRecord,
  Party,
  Proposal,
  ShownChange,
  ShownNotice,
  ShownPart,
  Silence,
  Stance,
  TalksBlock,
} from "../generated/types.js";

type Widget = Exclude<TalksBlock["widget"], "timeline">;

/** The words that the widgets of the talks print of their own. `{name}`, `{date}` and so on stand for values. */
export interface TalksLabels {
  /** Above each widget; the timeline has its own, `Labels.timeline`. */
  headings: Record<Widget, string>;
  stance: Record<Stance, string>;
  silence: Record<Silence, string>;
  /** Under a matrix in which it occurs. */
  silenceMeans: Record<Silence, string>;
  matrix: string;
  issue: string;
  conditions: string;
  /** Where the party itself calls its position not negotiable. */
  redLine: string;
  /** Before what a party held earlier. */
  earlier: string;
  /** Who a record rests on. */
  oneOrigin: string;
  severalOrigins: string;
  noOrigin: string;
  /** Before the source of a record that rests on this one only. */
  oneSource: string;
  disputed: string;
  withdrawn: string;
  /** `{why}`. */
  withdrawnBecause: string;
  /** Where an uncertain date lets something be so on the day, and does not make it so. */
  possible: string;
  /** `{name}`, `{date}` and `{how}`. */
  confirmed: string;
  notice: Record<ShownNotice["change"], string>;
  axis: Record<ShownChange["axis"], string>;
  change: Record<ShownChange["change"], string>;
  /** Of records that say the same as before. */
  sameWords: Record<NonNullable<ShownChange["sameWords"]>, string>;
  kind: Record<DossierRecord["kind"], string>;
  /** `{from}` and `{until}`. */
  between: string;
  nothingChanged: string;
  before: string;
  after: string;
  proposalStatus: Record<Proposal["status"], string>;
  conflictType: Record<Conflict["type"], string>;
  conflictState: Record<Conflict["state"], string>;
  /** `{name}`, `{date}` and `{why}`. */
  resolved: string;
  /** A table of what was proposed, and its columns. */
  proposals: Record<"title" | "proposal" | "by" | "status" | "what", string>;
  scenariosOf: string;
  notToBeConfusedWith: string;
  weakest: string;
  relayedBy: string;
  latest: string;
  next: string;
  positions: string;
  /** `{count}`. */
  disputes: string;
  /** Above the events that are still to come. */
  notYet: string;
  outcome: string;
  partyType: Record<Party["type"], string>;
  capacity: Record<ShownPart["capacity"], string>;
  members: string;
  alsoNamed: string;
  bodies: string;
  from: string;
  until: string;
  /** `{words}`: the title of a person as a source gives it. */
  inSource: string;
}
