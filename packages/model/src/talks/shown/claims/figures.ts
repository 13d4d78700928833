import type {
  Dossier,
  FigureClaim,
  FigureValue,
  Id,
  ImplementationReport,
  Proposal,
  ShownFigure,
  Statement,
  TalksEvent,
} from "../../../generated/types.js";
import { hasBegun } from "../../../article/timeline/entry.js";
import { labelsFor } from "../../../labels/labels.js";
import { numberWords } from "../../../labels/number-words.js";
import type { View } from "../../as-of.js";
import { conflictsIn } from "../../conflicts.js";
import { recordsOf } from "../../records.js";
import { isWithdrawn } from "../../reliability.js";
import { grouped } from "../agents/grouped.js";
import { factsIn, type Facts } from "../facts/facts.js";
import { figureAmount } from "../facts/figure-words.js";
import { lookUpIn } from "../look-up.js";
import { partReliabilityIn } from "./part-reliability.js";
import { shownDate } from "../shown-date.js";
import { harderWordings } from "../weakest.js";

export interface FiguresOptions {
  /** Only the figures in these statements; if left out, all, and votes and reports on what was carried out. */
  statements?: readonly Id[];
}

/**
 * The numbers of the talks on a day: what somebody stated, how votes went, how much of a text was carried out. What is
 * said about the same thing is side by side. A number that we do not rely on is not printed large, so it is left out.
 */
export function figures(view: View, { statements: wanted }: FiguresOptions = {}): ShownFigure[] {
  const lookUp = lookUpIn(view);
  const facts = factsIn(lookUp, labelsFor(view.dossier.lang));
  const stated = statedFigures(view, facts, wanted);
  if (wanted !== undefined) return stated;
  return [...stated, ...votes(view.dossier, facts), ...reports(view, facts)];
}

interface Stated {
  statement: Statement;
  variable: string;
  claim: FigureClaim;
}

function statedFigures({ dossier }: View, facts: Facts, wanted: readonly Id[] | undefined): ShownFigure[] {
  const harder = harderWordings(dossier);
  const disputeOf = disputesIn(dossier);
  const found = recordsOf(dossier, "statement")
    .filter((statement) => !isWithdrawn(statement) && !harder.has(statement.id))
    .filter(({ id }) => wanted === undefined || wanted.includes(id))
    .flatMap((statement) => stated(statement, facts) ?? []);
  const questionOf = new Map(
    found.flatMap(({ statement, variable }) => {
      const question = disputeOf.get(statement.id);
      return question === undefined ? [] : [[variable.toLowerCase(), question] as const];
    }),
  );
  const groups = grouped(found, ({ statement, variable }) => [
    disputeOf.get(statement.id) ?? questionOf.get(variable.toLowerCase()) ?? variable.toLowerCase(),
  ]);
  return [...groups.values()].flatMap(([first, ...others]): ShownFigure[] => {
    if (first === undefined) return [];
    const dispute = questionOf.get(first.variable.toLowerCase());
    return [
      {
        title: first.variable,
        ...(dispute !== undefined && others.length > 0 && { dispute }),
        claims: [first, ...others].map((one) => named(one, first.variable)),
      },
    ];
  });
}

/** Of figures in one dispute, what each of them counts may be called by another name. */
function named({ claim, variable }: Stated, title: string): FigureClaim {
  if (variable.toLowerCase() === title.toLowerCase()) return claim;
  return { ...claim, values: claim.values.map((value) => ({ label: variable, ...value })) };
}

/** The question of the open dispute that a statement is part of. */
const disputesIn = (dossier: Dossier): ReadonlyMap<Id, string> =>
  new Map(
    conflictsIn(dossier).flatMap(({ conflict: { state, question }, members }) =>
      state === "open" ? members.map(({ id }) => [id, question] as const) : [],
    ),
  );

function stated(statement: Statement, facts: Facts): Stated | undefined {
  const { id, figure, speaker, origin, on, text, references } = statement;
  if (figure === undefined) return undefined;
  const amount = figureAmount(figure, facts);
  if (amount.number === "") return undefined;
  const { lookUp, labels } = facts;
  const who = speaker ?? origin;
  const claim: FigureClaim = {
    record: id,
    values: [amount],
    ...(figure.period && { period: figure.period }),
    ...(figure.from !== undefined && { previously: numberWords(figure.from, labels.lang) }),
    ...(who && { who: lookUp.name(who) }),
    ...(on && { on }),
    remark: text,
    ...lookUp.reliability(id),
    ...lookUp.sources(references),
  };
  return { statement, variable: figure.variable, claim };
}

const votes = (dossier: Dossier, facts: Facts): ShownFigure[] =>
  recordsOf(dossier, "event")
    .filter((event) => hasBegun(event.status) && !isWithdrawn(event))
    .flatMap((event) => voteFigure(event, facts));

function voteFigure(event: TalksEvent, facts: Facts): ShownFigure[] {
  const { id, name, vote, references } = event;
  const { words, lookUp, labels } = facts;
  const values = (vote?.counts ?? []).flatMap(({ option, value, share }): FigureValue[] => {
    const label = words.voteOption[option];
    const perCent = share === undefined ? undefined : `${numberWords(share, labels.lang)} %`;
    if (value === undefined) return perCent === undefined ? [] : [{ label, number: perCent }];
    return [{ label, number: numberWords(value, labels.lang), ...(perCent !== undefined && { unit: `(${perCent})` }) }];
  });
  if (vote === undefined || values.length === 0) return [];
  const on = shownDate(event);
  const claim: FigureClaim = {
    record: id,
    values,
    ...(vote.body && { who: lookUp.name(vote.body) }),
    ...(on && { on }),
    ...(vote.motion !== undefined && { remark: vote.motion }),
    ...lookUp.reliability(id),
    ...lookUp.sources(references),
  };
  return [{ title: name, claims: [claim] }];
}

/** One figure for each text, with one claim for each report on it. */
function reports(view: View, facts: Facts): ShownFigure[] {
  const reliabilityOf = partReliabilityIn(view, facts.lookUp);
  const claimOf = (proposal: Proposal, { shares, by, on, references }: ImplementationReport): FigureClaim => ({
    record: proposal.id,
    values: shares.map(({ state, share }) => ({
      label: facts.words.implementation[state],
      number: `${numberWords(share, facts.labels.lang)} %`,
    })),
    ...(by && { who: facts.lookUp.name(by) }),
    ...(on && { on }),
    ...reliabilityOf(proposal, references),
    ...facts.lookUp.sources(references ?? proposal.references),
  });
  return recordsOf(view.dossier, "proposal")
    .filter((proposal) => (proposal.implementation ?? []).length > 0 && !isWithdrawn(proposal))
    .map((proposal) => ({
      title: proposal.name,
      claims: (proposal.implementation ?? []).map((report) => claimOf(proposal, report)),
    }));
}
