import type { Dossier, DossierRecord, Id } from "../../generated/types.js";
import type { Complaint, Rule } from "./finding.js";
import { placesAt } from "./places.js";

type Kind = DossierRecord["kind"];

const agents: readonly Kind[] = ["party", "person"];
const anything: readonly Kind[] = [];

/** Where a record names others, and of which kinds; an empty list is any. */
const references: { [K in Kind]: Record<string, readonly Kind[]> } = {
  party: { partOf: ["party"], "members[].party": ["party"] },
  person: { "roles[].organisation": ["party"], "roles[].onBehalfOf": ["party"] },
  event: {
    "participants[].agent": agents,
    "participants[].onBehalfOf": ["party"],
    "agenda[]": ["issue"],
    partOf: ["event"],
    "dependsOn[]": ["event"],
  },
  issue: {
    parent: ["issue"],
    "obstacles[].blocks[]": ["event", "proposal"],
    "obstacles[].references[].source": ["source"],
    "obstacles[].mitigations[].proposedBy": agents,
    "obstacles[].mitigations[].references[].source": ["source"],
  },
  position: { party: ["party"], issue: ["issue"], statedBy: agents, supersedes: ["position"] },
  proposal: {
    "by[]": agents,
    "to[]": agents,
    "basedOn[]": ["proposal"],
    "terms[].adversary": ["party"],
    "terms[].guarantors[]": ["party"],
    "terms[].beneficiary": ["party"],
    "terms[].vetoHolders[]": ["party"],
    "terms[].withdrawBy": ["party"],
    "terms[].contributors[]": ["party"],
    "terms[].lead[]": ["party"],
    "terms[].body": ["party"],
    "terms[].references[].source": ["source"],
  },
  statement: {
    speaker: agents,
    origin: agents,
    "relayedBy[]": ["party", "person", "source"],
    "about[]": anything,
    restates: ["statement"],
    "comparison.subject": anything,
    "comparison.comparedTo": anything,
  },
  scenario: { "likelihood.accordingTo": ["party", "person", "source"], "likelihood.references[].source": ["source"] },
  term: {
    "notToBeConfusedWith[]": ["term"],
    "definitions[].by": agents,
    "definitions[].references[].source": ["source"],
  },
  source: { "basedOn[]": ["source"], "footnotes[].resolved": ["source"] },
  conflict: { "members[]": anything },
  question: {},
};

/** Every id in a record leads to a record of the kind that is asked for there. */
export const knownReferences: Rule = {
  name: "known-references",
  why: "A name that leads nowhere is a fact without a bearer.",
  find(dossier) {
    const kinds = kindsById(dossier);
    return dossier.records.flatMap((record) => {
      const patterns = { "references[].source": ["source"] as const, ...references[record.kind] };
      return Object.entries(patterns).flatMap(([pattern, asked]) =>
        placesAt(record, pattern).flatMap(({ path, value }): Complaint[] => {
          const message = judge(String(value), kinds, asked);
          return message === undefined ? [] : [{ record: record.id, path, message }];
        }),
      );
    });
  },
};

/** Ids that moved lead to where they moved. */
function kindsById(dossier: Dossier): Map<Id, Kind> {
  return new Map(
    dossier.records.flatMap(({ id, kind, moved = [] }) => [id, ...moved].map((name) => [name, kind] as const)),
  );
}

function judge(id: Id, kinds: ReadonlyMap<Id, Kind>, asked: readonly Kind[]): string | undefined {
  const kind = kinds.get(id);
  if (kind === undefined) return `No record has the id "${id}". Add it, or mend the id.`;
  if (asked.length === 0 || asked.includes(kind)) return undefined;
  return `"${id}" is a ${kind}; a ${asked.join(" or a ")} is asked for here.`;
}
