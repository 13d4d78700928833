import type {
  AgreementStep,
  Figure,
  ForceTerm,
  GuaranteeTerm,
  Implementation,
  IssueLink,
  IssueStep,
  Proposal,
  RatificationTerm,
  SanctionsTerm,
  SourceRecord,
  TalksEvent,
  TerritoryTerm,
  VoteCount,
  Vote,
} from "../generated/types.js";

type TimeUnit = "years" | "months" | "weeks" | "days";

/** By the plural that CLDR gives a number in the language; a form that is missing is the ordinary one. */
export type PluralForms<Words> = Partial<Record<Intl.LDMLPluralRule, Words>>;

type Value<T> = Record<NonNullable<T> & string, string>;

/** The words for what a record says in values and not in sentences. Each of them ends as it is printed. */
export interface RecordWords {
  /** Before the value of a field: "Guarantors:". */
  field: Record<
    | "adversary"
    | "against"
    | "agenda"
    | "aliases"
    | "area"
    | "basedOn"
    | "beneficiary"
    | "body"
    | "command"
    | "contributors"
    | "deadline"
    | "dependsOn"
    | "disclosedOn"
    | "expires"
    | "guarantors"
    | "ifBroken"
    | "implementation"
    | "imposedBy"
    | "inLanguage"
    | "lead"
    | "majority"
    | "mandate"
    | "mandates"
    | "measures"
    | "medium"
    | "methods"
    | "motion"
    | "on"
    | "original"
    | "partOf"
    | "period"
    | "previously"
    | "previousVersion"
    | "relayedBy"
    | "sideDealTo"
    | "statedBy"
    | "threshold"
    | "to"
    | "translatedBy"
    | "trigger"
    | "turnout"
    | "version"
    | "vetoHolders"
    | "variants"
    | "withdrawBy"
    | "blocks"
    | "comparedTo"
    | "compared"
    | "voteAbout"
    | "limits"
    | "respects",
    string
  >;
  step: Record<AgreementStep["step"], string>;
  /** After the name of one party. */
  stepCapacity: Value<Exclude<AgreementStep["capacity"], "party">>;
  /** After several names: "as guarantors". */
  stepCapacityOfSeveral: Value<Exclude<AgreementStep["capacity"], "party">>;
  publicity: Value<Proposal["publicity"]>;
  implementation: Record<Implementation["state"], string>;
  deadlineResult: Value<TalksEvent["deadlineResult"]>;
  voteOption: Record<VoteCount["option"], string>;
  voteResult: Value<Vote["result"]>;
  /** `{share}`: a percentage. */
  thresholdOf: string;
  majorityOf: Value<Vote["of"]>;
  simpleMajority: string;
  instrumentOf: Value<RatificationTerm["if"]>;
  /** Before the day and the text: "Agreed: 1 March 2026, Pay deal". */
  issueStep: Record<IssueStep["step"], string>;
  /** `{name}`: the other issue. */
  issueLink: Record<IssueLink["how"], string>;
  obligation: Value<GuaranteeTerm["obligation"]>;
  discretion: Value<GuaranteeTerm["discretion"]>;
  instrument: Value<GuaranteeTerm["instrument"]>;
  bindingness: Value<GuaranteeTerm["bindingness"]>;
  troops: Value<GuaranteeTerm["troops"]>;
  reciprocity: Value<TerritoryTerm["reciprocity"]>;
  regime: Value<TerritoryTerm["regime"]>;
  basing: Value<Exclude<ForceTerm["basing"], "unspecified">>;
  permanent: Record<"true" | "false", string>;
  sanctions: Record<SanctionsTerm["effect"], string>;
  /** `{number}`: the first layer of a proposal is 1. */
  sourceType: Value<Exclude<SourceRecord["type"], "secondary">>;
  completeness: Value<Exclude<SourceRecord["completeness"], "full">>;
  comparator: Value<Figure["comparator"]>;
  /** Of a figure; `{unit}` is what it is counted against. */
  per: string;
  /** Of a figure that changed; `{from}` is the value before. */
  changedFrom: string;
  /** Units by their UN/CEFACT code; any other is printed as it is written. */
  unit: Readonly<Record<string, string>>;
  /** Where a unit has several plurals: "3 أيام", "11 يومًا". */
  unitForms?: PluralForms<Readonly<Record<string, string>>>;
  layer: string;
  /** `{name}`: a body of the party that is shown. */
  mandateOf: string;
  /** `{name}`: who gave a mandate. */
  givenBy: string;
  /** `{name}` and `{party}`: a participant who acts for a party. */
  onBehalfOf: string;
  /** `{count}` and a unit of time. */
  duration: Record<TimeUnit, string>;
  /** One of a unit. */
  durationOne: Record<TimeUnit, string>;
  /** Where a unit has several plurals: "21 року", "22 років". */
  durationForms?: PluralForms<Record<TimeUnit, string>>;
  /** `{time}` and `{name}`: "within 6 months after the signing". */
  within: string;
  withinAfter: string;
}
