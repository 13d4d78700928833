import type { Party, Person, Reference, SourceRecord } from "../../../generated/types.js";
import {
  claim,
  event,
  having,
  instead,
  on,
  position,
  post,
  proposal,
  radio,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";

const agency: Party = { kind: "party", id: "party:agency", name: "Energy Agency", type: "organisation" };
const holding = (role: string): Person => ({
  kind: "person",
  id: "person:a",
  name: "The office holder",
  roles: [{ role, organisation: "party:agency" }],
});
const speaking = claim({ speaker: "person:a" });
const pointing = (exact: string): Reference[] => [{ source: "source:post", selector: { exact } }];
const followUp: SourceRecord = { ...post, id: "source:post-2", name: "Report of 5 March", published: on("2026-03-05") };
const both = [{ source: "source:post" }, { source: "source:post-2" }];
const box = event({ id: "event:box", name: "Did you know? The port is old" });

const longName = "Joint Plan of Action on the Safe Passage of Ships through the Strait";
const named = `Ministers approved the ${longName} on Sunday, and then they left for home by train.`;

/** What a rule once reported although nothing was wrong. */
export const falseAlarms: PassingCase[] = [
  {
    what: "a deadline that has passed, as an earlier source said it would",
    dossier: having(event({ name: "Deadline for the union's answer", type: "milestone", when: on("2026-03-10") })),
  },
  {
    what: "a meeting that an editor has changed from planned to happened",
    dossier: having(
      event({
        when: on("2026-03-10"),
        history: [{ on: "2026-03-11", by: "desk editor", change: "updated", before: { status: "planned" } }],
      }),
    ),
  },
  ...["Director General", "Deputy Secretary-General", "Head", "head of the Energy Agency", "Spokesperson"].map(
    (role) => ({ what: `a cited ${role}`, dossier: having(agency, holding(role), speaking) }),
  ),
  {
    what: "an official name of twelve words, with the words beside it",
    dossier: having({ ...proposal(), name: longName }, event({ summary: `They read the ${longName} on Sunday.` })),
    texts: new Map([["source:post", `Headline\n\n${named}`]]),
  },
  ...["The council killed the bill", "The finance bill was killed in committee", "It is the death of the deal"].map(
    (summary) => ({ what: `a light label where “${summary}”`, dossier: having(box, event({ summary })) }),
  ),
  {
    what: "a person who speaks for a collective speaker",
    dossier: having(
      agency,
      holding("Director General"),
      { kind: "party", id: "party:leaders", name: "European leaders", type: "collective-speaker" },
      position({ party: "party:leaders", statedBy: "person:a", statedOn: on("2026-02-01") }),
    ),
  },
  {
    what: "a paper's own follow-up, for which an editor changed the record",
    dossier: having(
      followUp,
      event({
        references: both,
        history: [{ on: "2026-03-05", by: "desk editor", change: "updated", before: { place: "Town hall" } }],
      }),
    ),
  },
  {
    what: "a meeting that a paper announced and later reported",
    dossier: having(followUp, event({ references: both, when: on("2026-03-04") })),
  },
  {
    what: "a paper's own follow-up, which carries the outcome",
    dossier: having(
      followUp,
      event({
        outcome: "No result.",
        references: [{ source: "source:post" }, { source: "source:post-2", carries: ["outcome"] }],
      }),
    ),
  },
  {
    what: "a “would” that became an offer",
    dossier: having(claim({ text: "The port offers more pay.", references: pointing("would raise wages") })),
  },
];

/** What a rule once let through. */
export const onceMissed: FailingCase[] = [
  {
    what: "a “might” that became an accepted offer",
    dossier: having(claim({ text: "The union accepted the offer.", references: pointing("might not object") })),
    rule: "hedge-dropped",
    record: "statement:a",
    path: "text",
    says: "“might”",
  },
  ...["wants a deal", "demands it", "offers a deal", "plans to sign"].map((words) => ({
    what: `a “might” that became “${words}”`,
    dossier: having(claim({ text: `The union ${words}.`, references: pointing("might not object") })),
    rule: "hedge-dropped",
    record: "statement:a",
    path: "text",
    says: "“might”",
  })),
  {
    what: "a “dürfte” that became an offer",
    dossier: having(claim({ text: "Die Stadt bietet Geld.", references: pointing("dürfte Geld bieten") })),
    rule: "hedge-dropped",
    record: "statement:a",
    path: "text",
    says: "“dürfte”",
  },
  ...["the offer", "its demands"].map((what) => ({
    what: `a “would” that became “accepted ${what}”`,
    dossier: having(claim({ text: `The union accepted ${what}.`, references: pointing("would not object") })),
    rule: "hedge-dropped",
    record: "statement:a",
    path: "text",
    says: "“would”",
  })),
  {
    what: "a deadline that was kept, with an outcome that no later source reports",
    dossier: having(event({ name: "Deadline for an answer", when: on("2026-03-10"), outcome: "The union agreed." })),
    rule: "source-older-than-fact",
    record: "event:a",
    path: "references[0]",
    says: "before this happened",
  },
  {
    what: "the head of an agency who is cited for a judgement",
    dossier: having(agency, holding("Head"), claim({ speaker: "person:a", genre: "analysis" })),
    rule: "expert-unchecked",
    record: "person:a",
    path: "roles",
    says: "cited as “Head”",
  },
  {
    what: "the head of a department of an agency",
    dossier: having(agency, holding("Head of research"), speaking),
    rule: "expert-unchecked",
    record: "person:a",
    path: "roles",
    says: "cited as “Head of research”",
  },
  {
    what: "the words around an official name",
    dossier: having({ ...proposal(), name: longName }, event({ summary: `Once more: ${named} They were tired.` })),
    texts: new Map([["source:post", `Headline\n\nA ship came. ${named} It was late.`]]),
    rule: "copied-words",
    record: "event:a",
    path: "summary",
    says: "words in a row",
  },
  {
    what: "a light label where people were killed and a bill as well",
    dossier: having(box, event({ summary: "The council killed the bill after two dockers were killed." })),
    rule: "flippant-label",
    record: "event:box",
    path: "name",
    says: "a dossier about killed",
  },
  {
    what: "two articles of one paper on one day",
    dossier: having({ ...followUp, published: on("2026-03-01") }, event({ references: both })),
    rule: "one-origin-twice",
    record: "event:a",
    path: "references",
    says: "have the same origin: Harbour Post",
  },
  {
    what: "a later article of a paper that repeats what is recorded",
    dossier: instead(
      { ...radio, publisher: "Harbour Post" },
      event({ references: [{ source: "source:post" }, { source: "source:radio" }] }),
    ),
    rule: "one-origin-twice",
    record: "event:a",
    path: "references",
    says: "have the same origin: Harbour Post",
  },
];
