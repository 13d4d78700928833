const elsewhere = "It finds the words in the source: for `check` and `lint`, and for whoever looks them up.";
const since = "It decides since when a page shows the record or the field.";
const program = "For programs that join records of different places: in the data, not on the page.";
const ourLog = "For the newsroom. Readers see that something was corrected, when, and the note.";
const footnote = "For the editor who follows a fact to where it comes from.";

/** Why a page does not show a field, by type and field, or by field where it is the same in every type. */
export const notShown: Readonly<Record<string, string>> = {
  note: "For editors; it is not in the published data either.",
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
  "Checked.on": "The day on which the whole dossier was checked is shown; that of a record is for the newsroom.",
  "Checked.by": "Who checked the whole dossier is shown; who checked a record is for the newsroom.",
  "Accepted.rule": ourLog,
  "Accepted.reason": ourLog,
  "Accepted.by": ourLog,
  "Change.by": ourLog,
  "Change.severity": ourLog,
  "Change.status": "A page of an earlier day shows what the record said before.",
  "Change.name": "A page of an earlier day shows what the record said before.",
  "TalksEvent.type": "It decides which other fields an event can have; the vote and the deadline are shown.",
  "Position.name": "It names the record in lists of records. The page has the party, the issue and the words.",
  "Conflict.name": "It names the record in lists of records. The page has the question.",
  "QuestionRecord.name": "It names the record in lists of records. The page has the question.",
  "Footnote.mark": footnote,
  "Footnote.text": footnote,
  "Footnote.published": footnote,
  "Footnote.carries": footnote,
  "Footnote.resolved": footnote,
};

/** The reason for a field; undefined if there is none. */
export const reasonFor = (type: string, field: string): string | undefined =>
  notShown[`${type}.${field}`] ?? notShown[field];
