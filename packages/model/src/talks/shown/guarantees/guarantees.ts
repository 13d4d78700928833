import type {
  Dossier,
  GuaranteeTerm,
  Id,
  IsoDate,
  Proposal,
  RatificationTerm,
  ShownGuarantee,
  ShownGuarantees,
} from "../../../generated/types.js";
import { agreedStatuses } from "../../../article/talks/agreed-statuses.js";
import { labelsFor } from "../../../labels/labels.js";
import type { View } from "../../as-of.js";
import { hasCome } from "../../day.js";
import { recordsOf } from "../../records.js";
import { factsIn, type Facts } from "../facts/facts.js";
import { implementationWords } from "../facts/implementation-facts.js";
import { termFacts } from "../facts/term-facts.js";
import { lookUpIn } from "../look-up.js";
import { openQuestionsIn } from "./open-questions.js";
import { groups, proposalGroups } from "../proposal-groups.js";
import { byDay } from "../proposal-table.js";

export interface GuaranteesOptions {
  /** Only these proposals, in this order. */
  proposals?: readonly Id[];
}

/** What each proposal guarantees on a day, to be compared. What is only a comparison comes last, and is marked. */
export function guaranteeTerms(view: View, { proposals: wanted }: GuaranteesOptions = {}): ShownGuarantees[] {
  return guaranteesIn(view, wanted, (proposal) => guaranteesOf(proposal).length > 0);
}

/** The guarantees that are made of layers. Unless they are asked for, only those that are on the table or agreed. */
export function guaranteeLayers(view: View, { proposals: wanted }: GuaranteesOptions = {}): ShownGuarantees[] {
  const groupOf = proposalGroups(view.dossier);
  const isCurrent = (proposal: Proposal): boolean => ["open", "agreed"].includes(groupOf(proposal));
  return guaranteesIn(view, wanted, (proposal) =>
    wanted === undefined ? isCurrent(proposal) && layersIn(proposal) > 1 : layersIn(proposal) > 0,
  );
}

const layersIn = (proposal: Proposal): number =>
  new Set(guaranteesOf(proposal).flatMap(({ layer }) => layer ?? [])).size;

function guaranteesIn(
  view: View,
  wanted: readonly Id[] | undefined,
  isShown: (proposal: Proposal) => boolean,
): ShownGuarantees[] {
  const show = shownIn(view);
  const shown = inOrder(view.dossier, wanted).filter(isShown).map(show);
  return [...shown.filter(({ isComparison }) => isComparison !== true), ...shown.filter((one) => one.isComparison)];
}

function inOrder(dossier: Dossier, wanted: readonly Id[] | undefined): Proposal[] {
  const found = recordsOf(dossier, "proposal");
  if (wanted !== undefined) return wanted.flatMap((id) => found.find((proposal) => proposal.id === id) ?? []);
  const groupOf = proposalGroups(dossier);
  return groups.flatMap((group) => found.filter((proposal) => groupOf(proposal) === group).toSorted(byDay));
}

const guaranteesOf = ({ terms = [] }: Proposal): GuaranteeTerm[] =>
  terms
    .filter((term) => term.form === "guarantee")
    .toSorted((a, b) => (a.layer ?? Infinity) - (b.layer ?? Infinity) || 0);

const ratificationsOf = ({ terms = [] }: Proposal): RatificationTerm[] =>
  terms.filter((term) => term.form === "ratification");

function shownIn(view: View): (proposal: Proposal) => ShownGuarantees {
  const { dossier } = view;
  const lookUp = lookUpIn(view);
  const facts = factsIn(lookUp, labelsFor(dossier.lang));
  const groupOf = proposalGroups(dossier);
  const questionsAbout = openQuestionsIn(dossier);
  return (proposal) => {
    const { id, name, status, by = [], on, references = [] } = proposal;
    const disputes = questionsAbout(id);
    const { reliability } = lookUp.reliability(id);
    const isSettled =
      agreedStatuses.has(status) &&
      disputes.length === 0 &&
      reliability?.certainty !== "possible" &&
      !(reliability !== undefined && doubts.has(reliability.state));
    const terms = [...guaranteesOf(proposal), ...ratificationsOf(proposal)];
    const ratification = ratificationsOf(proposal).map((term) => ({
      text: termFacts(term, facts),
      ...lookUp.sources(term.references),
    }));
    return {
      proposal: id,
      name,
      ...(groupOf(proposal) === "compared" && { isComparison: true }),
      status,
      ...(by.length > 0 && { by: by.map(lookUp.name) }),
      ...(on && { on }),
      ...(disputes.length > 0 && { disputes }),
      guarantees: guaranteesOf(proposal).map((term) => guarantee(term, isSettled, dossier.asOf, facts)),
      ...(ratification.length > 0 && { ratification }),
      ...(reliability && { reliability }),
      ...lookUp.sources([...references, ...terms.flatMap((term) => term.references ?? [])]),
    };
  };
}

const doubts: ReadonlySet<string> = new Set(["disputed", "withdrawn"]);

function guarantee(term: GuaranteeTerm, isSettled: boolean, day: IsoDate, facts: Facts): ShownGuarantee {
  const { layer, summary, trigger, obligation, discretion, instrument, bindingness, troops, measures } = term;
  const { guarantors = [], beneficiary, vetoHolders = [], expires, ifBroken, implementation = [], references } = term;
  const { lookUp } = facts;
  const details = [
    ...facts.date("expires", expires),
    ...facts.text("ifBroken", ifBroken),
    ...implementation.map((one) => implementationWords(one, facts)),
  ];
  return {
    ...(layer !== undefined && { layer }),
    summary,
    ...(trigger && { trigger }),
    ...(obligation && { obligation }),
    ...(guarantors.length > 0 && { guarantors: guarantors.map(lookUp.name) }),
    ...(beneficiary && { beneficiary: lookUp.name(beneficiary) }),
    ...(discretion && { discretion }),
    ...(vetoHolders.length > 0 && { vetoHolders: vetoHolders.map(lookUp.name) }),
    ...(instrument && { instrument }),
    ...(bindingness && { bindingness }),
    ...(troops && { troops }),
    ...(measures && measures.length > 0 && { measures }),
    ...(details.length > 0 && { details }),
    ...(isSettled && stillHolds(term, day) && { isFirm: true }),
    ...lookUp.sources(references),
  };
}

/** What may have ended by the day, or was broken, is not drawn as agreed. */
function stillHolds({ expires, implementation = [] }: GuaranteeTerm, day: IsoDate): boolean {
  const mayHaveEnded = expires !== undefined && hasCome(expires, day) !== undefined;
  return !mayHaveEnded && implementation.at(-1)?.state !== "broken";
}
