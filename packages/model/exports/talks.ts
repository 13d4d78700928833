/** The typed record of a negotiation: first slice, enough for a timeline with its sources. */
export type {
  Dossier,
  DossierRecord,
  Participant,
  Party,
  Person,
  Reference,
  Role,
  SourceRecord,
  Statement,
  TalksEvent,
  TimelineEntry,
  TimelineParticipant,
  TimelineRemark,
} from "../src/generated/types.js";
export { timeline, type TimelineOptions } from "../src/talks/timeline.js";
