import type { GuaranteeTerm, Proposal, ProposalTerm, RatificationTerm, Statement } from "../../generated/types.js";
import { recordsOf } from "../records.js";
import type { CheckRule, Violation } from "./rule.js";
import { listed } from "./wording.js";

export const possibleNumbers: CheckRule = {
  name: "possible-numbers",
  severity: "error",
  reason:
    "Some numbers cannot be right: five thirds of a chamber, a range from 6 to 4, a third layer without a second.",
  fix: "Check the number against the source and correct it. Number layers from 1, without gaps.",
  find(dossier) {
    return [
      ...recordsOf(dossier, "proposal").flatMap((proposal) => [...fractions(proposal), ...layers(proposal)]),
      ...recordsOf(dossier, "event").flatMap(({ id, vote }) =>
        vote === undefined ? [] : fractionsIn(vote, id, "vote"),
      ),
      ...recordsOf(dossier, "statement").flatMap(ranges),
    ];
  },
};

const isRatification = (term: ProposalTerm): term is RatificationTerm => term.form === "ratification";
const isLayer = (term: ProposalTerm): term is GuaranteeTerm & { layer: number } =>
  term.form === "guarantee" && term.layer !== undefined;

function fractions({ id, terms = [] }: Proposal): Violation[] {
  return terms.flatMap((term, index) => (isRatification(term) ? fractionsIn(term, id, `terms[${index}]`) : []));
}

type Majority = Pick<RatificationTerm, "numerator" | "denominator" | "majority">;

function fractionsIn({ numerator, denominator, majority }: Majority, id: string, at: string): Violation[] {
  const path = `${at}.numerator`;
  if ((numerator === undefined) !== (denominator === undefined)) {
    return [
      {
        record: id,
        path,
        message: "Half of the fraction is missing. Give both `numerator` and `denominator`, or neither.",
      },
    ];
  }
  if (numerator !== undefined && majority !== undefined) {
    return [{ record: id, path, message: "There are two majorities. Give either a fraction or `majority: simple`." }];
  }
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
  return [
    {
      record: id,
      path,
      message: `${numerator} of ${denominator} is more than the whole. Correct one of the two numbers.`,
    },
  ];
}

function layers({ id, terms = [] }: Proposal): Violation[] {
  const numbers = [...new Set(terms.filter(isLayer).map(({ layer }) => layer))].toSorted((a, b) => a - b);
  const gap = numbers.findIndex((layer, index) => layer !== index + 1);
  if (gap < 0) return [];
  return [
    {
      record: id,
      path: "terms",
      message: `Layer ${gap + 1} is missing; the ${numbers.length === 1 ? "only layer is" : "layers are"} ${listed(numbers.map(String))}. Number them from 1, without gaps.`,
    },
  ];
}

function ranges({ id, figure }: Statement): Violation[] {
  if (figure?.min === undefined || figure.max === undefined || figure.min <= figure.max) return [];
  return [
    {
      record: id,
      path: "figure.min",
      message: `The minimum, ${figure.min}, is greater than the maximum, ${figure.max}. Correct one of the two numbers.`,
    },
  ];
}
