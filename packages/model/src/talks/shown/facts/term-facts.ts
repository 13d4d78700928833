import type {
  ForceTerm,
  GuaranteeTerm,
  ProposalTerm,
  RatificationTerm,
  RichText,
  SanctionsTerm,
  TerritoryTerm,
  VerificationTerm,
} from "../../../generated/types.js";
import { plainText } from "../../../article/text/plain-text.js";
import { fill } from "../../../labels/fill.js";
import { oneParagraph } from "./one-paragraph.js";
import { joined } from "../paragraphs.js";
import type { Facts } from "./facts.js";
import { implementationWords } from "./implementation-facts.js";
import { majorityWords } from "./majority-words.js";

/** A provision: its words, then what it says in values, then how far it was carried out. */
export function termFacts(term: ProposalTerm, facts: Facts): RichText {
  const { clause, summary } = term;
  return joined(oneParagraph([...(clause === undefined ? [] : [`${clause}:`]), summary, ...valuesOf(term, facts)]));
}

/** The same without its words, which are printed by themselves. */
export function detailsOfTerm(term: ProposalTerm, facts: Facts): RichText[] {
  const { clause } = term;
  return oneParagraph([...valuesOf(term, facts), ...(clause === undefined ? [] : [clause])]);
}

const valuesOf = (term: ProposalTerm, facts: Facts): RichText[] => [
  ...ownFacts(term, facts),
  ...facts.date("expires", term.expires),
  ...facts.text("ifBroken", term.ifBroken),
  ...(term.implementation ?? []).map((one) => implementationWords(one, facts)),
];

function guarantee(term: GuaranteeTerm, facts: Facts): RichText[] {
  const { words } = facts;
  return [
    ...(term.layer === undefined ? [] : [fill(words.layer, { number: String(term.layer) })]),
    ...facts.names("guarantors", term.guarantors),
    ...facts.names("beneficiary", term.beneficiary),
    ...facts.names("adversary", term.adversary),
    ...facts.value(words.obligation, term.obligation),
    ...facts.text("trigger", term.trigger),
    ...facts.value(words.discretion, term.discretion),
    ...facts.names("vetoHolders", term.vetoHolders),
    ...facts.value(words.instrument, term.instrument),
    ...facts.value(words.bindingness, term.bindingness),
    ...facts.list("measures", term.measures),
    ...facts.value(words.troops, term.troops),
  ];
}

function territory(term: TerritoryTerm, facts: Facts): RichText[] {
  const { words } = facts;
  return [
    ...facts.text("area", term.area),
    ...facts.names("withdrawBy", term.withdrawBy),
    ...facts.value(words.reciprocity, term.reciprocity),
    ...facts.value(words.regime, term.regime),
  ];
}

function force(term: ForceTerm, facts: Facts): RichText[] {
  const { words } = facts;
  const { basing, permanent } = term;
  return [
    ...facts.names("contributors", term.contributors),
    ...facts.text("command", term.command),
    ...facts.value(words.basing, basing === "unspecified" ? undefined : basing),
    ...facts.value(words.permanent, permanent === undefined ? undefined : permanent ? "true" : "false"),
    ...facts.list("mandate", term.mandate),
  ];
}

const verification = ({ methods, lead }: VerificationTerm, facts: Facts): RichText[] => [
  ...facts.list("methods", methods),
  ...facts.names("lead", lead),
];

function ratification(term: RatificationTerm, facts: Facts): RichText[] {
  const { words, lookUp } = facts;
  const isNamed = plainText(term.summary).includes(lookUp.name(term.body));
  const majority = [majorityWords(term, words), term.if === undefined ? "" : words.instrumentOf[term.if]]
    .filter((one) => one !== "")
    .join(" ");
  return [...facts.names("body", isNamed ? undefined : term.body), ...facts.text("majority", majority)];
}

const sanctions = ({ effect, imposedBy, against }: SanctionsTerm, facts: Facts): RichText[] => [
  ...facts.value(facts.words.sanctions, effect),
  ...facts.names("imposedBy", imposedBy),
  ...facts.names("against", against),
];

/** A form that is missing here does not compile. */
const byForm: { [F in ProposalTerm["form"]]: (term: Extract<ProposalTerm, { form: F }>, facts: Facts) => RichText[] } =
  { guarantee, territory, force, verification, ratification, sanctions, other: () => [] };

const ownFacts = (term: ProposalTerm, facts: Facts): RichText[] =>
  (byForm[term.form] as (term: ProposalTerm, facts: Facts) => RichText[])(term, facts);
