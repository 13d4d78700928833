const elsewhere = "For `check`, `lint` and anyone who looks up the words in the source.";
const since = "It decides from which day a page shows the record or the field.";
const program = "For programs that join this data with other databases. It is in the data.";
const ourLog = "For the newsroom. Readers see that something was corrected, when, and the note.";
const footnote = "For editors who trace a fact to its origin.";

/** Why a page does not show a field, by type and field, or by field where it is the same in every type. */
export const notShown: Readonly<Record<string, string>> = {
  note: "For editors. It is not in the published data either.",
  knownFrom: since,
  moved: "It keeps old addresses working.",
  sameAs: program,
  paxCodes: program,
  "Reference.carries": since,
  "Reference.locator": elsewhere,
  "Selector.exact": elsewhere,
  "Selector.prefix": elsewhere,
  "Selector.suffix": elsewhere,
  "Passage.sha256": elsewhere,
  "Passage.first": elsewhere,
  "Passage.last": elsewhere,
  "SourceRecord.sha256": elsewhere,
  "Checked.on": "For the newsroom. Readers see when the whole dossier was checked.",
  "Checked.by": "For the newsroom. Readers see who checked the whole dossier.",
  "Accepted.rule": ourLog,
  "Accepted.reason": ourLog,
  "Accepted.by": ourLog,
  "Change.by": ourLog,
  "Change.severity": ourLog,
  "Change.status": "A page of an earlier day shows what the record said before.",
  "TalksEvent.type":
    "It decides which other fields an event can have. The page shows the vote and the deadline themselves.",
  "Position.name": "It names the record where records are listed. The page shows the party, the issue and the words.",
  "Conflict.name": "It names the record where records are listed. The page shows the question.",
  "QuestionRecord.name": "It names the record where records are listed. The page shows the question.",
  "Footnote.mark": footnote,
  "Footnote.text": footnote,
  "Footnote.published": footnote,
  "Footnote.carries": footnote,
  "Footnote.resolved": footnote,
};

/** The reason for a field; undefined if there is none. */
export const reasonFor = (type: string, field: string): string | undefined =>
  notShown[`${type}.${field}`] ?? notShown[field];
