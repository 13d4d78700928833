import type {
  Conflict,
  Dossier,
  DossierRecord,
  Party,
  Position,
  Proposal,
  ProposalTerm,
  ScenarioRecord,
  SourceRecord,
  Statement,
  TalksEvent,
  When,
} from "../../../generated/types.js";
import type { LintOptions } from "../lint-report.js";

export const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: "stated" });

/** A dossier that breaks exactly one rule, at one place. */
export interface FailingCase {
  what: string;
  dossier: Dossier;
  texts?: LintOptions["texts"];
  asOf?: string;
  rule: string;
  record: string;
  path: string;
  /** The part of the message that an editor needs. */
  says: string;
}

/** A dossier that comes close to breaking a rule, but does not. */
export interface PassingCase {
  what: string;
  dossier: Dossier;
  texts?: LintOptions["texts"];
  asOf?: string;
}

const party = (id: string, name: string, type: Party["type"], fields: Partial<Party> = {}): Party => ({
  kind: "party",
  id: `party:${id}`,
  name,
  type,
  ...fields,
});

export const post: SourceRecord = {
  kind: "source",
  id: "source:post",
  name: "Report of 1 March",
  title: "Port offers four per cent",
  publisher: "Harbour Post",
  published: on("2026-03-01"),
};
export const radio: SourceRecord = {
  kind: "source",
  id: "source:radio",
  name: "Morning news",
  publisher: "Island Radio",
  published: on("2026-03-12"),
};

/** A dossier in which no rule finds anything. */
export const sound: Dossier = {
  kind: "dossier",
  schemaVersion: 1,
  id: "dossier:port",
  name: "Port wage talks",
  question: "What do the port and the union offer each other?",
  lang: "en",
  asOf: "2026-03-20",
  checked: { on: "2026-03-20", by: "desk editor" },
  reviewBy: "2026-04-01",
  records: [
    party("port", "Port authority", "organisation"),
    party("union", "Dockers’ union", "organisation"),
    party("city", "City", "state"),
    party("council", "City council", "body", { partOf: "party:city" }),
    party("institute", "Harbour institute", "organisation"),
    {
      kind: "issue",
      id: "issue:pay",
      name: "Pay",
      question: "How much do wages rise?",
      obstacles: [
        {
          summary: "The port has debts.",
          mitigations: [{ summary: "A loan.", proposedBy: "party:institute" }],
          references: [{ source: "source:post" }],
        },
      ],
    },
    post,
    radio,
    {
      kind: "position",
      id: "position:union-pay",
      name: "Union asks for six per cent",
      party: "party:union",
      issue: "issue:pay",
      stance: "demands",
      summary: "Six per cent over one year.",
      statedOn: on("2026-03-01"),
      references: [{ source: "source:post" }],
    },
    {
      kind: "event",
      id: "event:next-round",
      name: "Next round",
      type: "meeting",
      status: "expected",
      participants: [{ agent: "party:port" }, { agent: "party:council" }],
      references: [{ source: "source:post" }],
    },
  ],
};

export const having = (...records: DossierRecord[]): Dossier => ({ ...sound, records: [...sound.records, ...records] });

/** The sound dossier, with these records instead of those with the same ids. */
export const instead = (...records: DossierRecord[]): Dossier => ({
  ...sound,
  records: [...sound.records.filter(({ id }) => !records.some((other) => other.id === id)), ...records],
});

const cited = [{ source: "source:post" }];

export const claim = (fields: Partial<Statement>): Statement => ({
  kind: "statement",
  id: "statement:a",
  name: "Claim",
  form: "claim",
  text: "The port pays on time.",
  speaker: "party:port",
  on: on("2026-03-01"),
  references: cited,
  ...fields,
});
export const event = (fields: Partial<TalksEvent>): TalksEvent => ({
  kind: "event",
  id: "event:a",
  name: "First round",
  type: "round",
  status: "happened",
  when: on("2026-02-20"),
  references: cited,
  ...fields,
});
export const position = (fields: Partial<Position>): Position => ({
  kind: "position",
  id: "position:a",
  name: "Stance",
  party: "party:port",
  issue: "issue:pay",
  stance: "supports",
  summary: "Yes.",
  references: cited,
  ...fields,
});
export const proposal = (...terms: ProposalTerm[]): Proposal => ({
  kind: "proposal",
  id: "proposal:a",
  name: "Offer",
  status: "tabled",
  references: cited,
  ...(terms.length > 0 && { terms }),
});
export const conflict = (fields: Partial<Conflict>): Conflict => ({
  kind: "conflict",
  id: "conflict:a",
  name: "Which?",
  question: "Which?",
  members: ["event:a", "statement:a"],
  type: "value",
  state: "open",
  ...fields,
});
export const scenario = (fields: Partial<ScenarioRecord>): ScenarioRecord => ({
  kind: "scenario",
  id: "scenario:a",
  name: "The port closes at night",
  set: "after-the-talks",
  summary: "Night work ends, and ships wait until the morning.",
  references: cited,
  ...fields,
});

/** The text of the report of 1 March, as a newspaper would print it. */
export const report = [
  "Port offers four per cent",
  "by a reporter",
  "The port authority said on Sunday that it would raise wages. The union’s spokesperson might not object to a long‑term deal, if night work is paid for.",
  "“We need every crane,” the harbour master said. “And we need it now, not in May.” The council may vote in April and hopes that ferries will run on all islands again before the beginning of the summer holidays.",
].join("\n\n");
/** A sentence of it. */
export const sentence =
  "The council may vote in April and hopes that ferries will run on all islands again before the beginning of the summer holidays.";
export const texts: ReadonlyMap<string, string> = new Map([["source:post", report]]);
