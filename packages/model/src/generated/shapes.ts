/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */
import type { ObjectShape, Shape } from "../shape.js";
import type {
  Checked,
  Source,
  ParagraphBlock,
  HeadingBlock,
  NestedList,
  ListBlock,
  ImageVersion,
  ImageBlock,
  QuoteBlock,
  TableBlock,
  EmbedBlock,
  HtmlBlock,
  FaqItem,
  FaqBlock,
  CalloutBlock,
  KeyPointsBlock,
  MethodBlock,
  Likelihood,
  Scenario,
  ScenariosBlock,
  Challenge,
  ChallengesBlock,
  When,
  NextStep,
  NextStepsBlock,
  TimelineItem,
  TimelineBlock,
  KeyTerm,
  KeyTermsBlock,
  ExpertOpinionBlock,
  SourcesBlock,
  RelatedLink,
  RelatedBlock,
  PromptLink,
  PromptForm,
  PromptBlock,
  CorrectionNote,
  CorrectionsBlock,
  TimelineParticipant,
  Objection,
  Confirmed,
  ShownNotice,
  ShownReliability,
  TimelineRemark,
  TimelineEntry,
  TalksTimelineBlock,
  FigureValue,
  FigureClaim,
  ShownFigure,
  FiguresBlock,
  ShownMember,
  ShownRole,
  ShownAct,
  ShownPart,
  ShownPerson,
  ShownParty,
  ParticipantsBlock,
  PlaceDispute,
  PlaceClaim,
  PlacesBlock,
  EarlierPosition,
  ShownPosition,
  ShownPositionCell,
  Settled,
  PositionRow,
  PositionsBlock,
  ShownState,
  ShownChange,
  WhatChangedBlock,
  ShownClaim,
  Resolution,
  ShownDispute,
  DisputesBlock,
  ShownGuarantee,
  ShownRatification,
  ShownGuarantees,
  GuaranteeLayersBlock,
  GuaranteeTermsBlock,
  ShownAnswer,
  BriefEvent,
  BriefPosition,
  WhereThingsStand,
  WhereThingsStandBlock,
  Author,
  LeadImage,
  Article,
} from "./types.js";
import {
  labelDisplays,
  listStyles,
  faqKinds,
  calloutKinds,
  keyPointsKinds,
  eventStatuses,
  whenBases,
  sourcesDisplays,
  promptKinds,
  promptFormMethods,
  promptFormFieldTypes,
  timelineEntryPlans,
  attendances,
  timelineRemarkForms,
  shownReliabilityStates,
  shownReliabilityCertainties,
  shownReliabilityGenres,
  objectionSenses,
  shownNoticeChanges,
  sizes,
  partyTypes,
  shownActKinds,
  stances,
  participantCapacities,
  proposalStatuses,
  forceTermBasings,
  conflictTypes,
  silences,
  recordKinds,
  shownChangeCauses,
  shownChangeChanges,
  shownChangeSameWords,
  conflictStates,
  guaranteeTermObligations,
  guaranteeTermDiscretions,
  guaranteeTermInstruments,
  guaranteeTermBindingnesses,
  guaranteeTermTroops,
  authorKinds,
  articleDirs,
  articleGenres,
} from "./values.js";

const words: Shape = { type: "words" };
const prose: Shape = { type: "prose" };
const id: Shape = { type: "id" };
const date: Shape = { type: "date" };
const flag: Shape = { type: "flag" };
const any: Shape = { type: "any" };
const link: Shape = { type: "address", use: "link" };

export const checked: ObjectShape<Checked> = { type: "object", required: { on: date, by: words }, optional: {} };

export const source: ObjectShape<Source> = {
  type: "object",
  required: { title: words },
  optional: {
    id: id,
    name: words,
    publisher: words,
    author: words,
    url: link,
    published: date,
    accessed: date,
    note: prose,
  },
};

export const paragraphBlock: ObjectShape<ParagraphBlock> = {
  type: "object",
  required: { id: id, text: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const headingBlock: ObjectShape<HeadingBlock> = {
  type: "object",
  required: { id: id, level: { type: "whole-number", min: 2, max: 6 }, text: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const nestedList: ObjectShape<NestedList> = {
  type: "object",
  required: { text: prose, items: { type: "list", of: { type: "prose-or-object", object: () => nestedList } } },
  optional: { style: { type: "value", values: listStyles, fallback: "bullet" } },
};

export const listBlock: ObjectShape<ListBlock> = {
  type: "object",
  required: {
    id: id,
    style: { type: "value", values: listStyles, fallback: "bullet" },
    items: { type: "list", of: { type: "prose-or-object", object: nestedList } },
  },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const imageVersion: ObjectShape<ImageVersion> = {
  type: "object",
  required: { src: link, width: { type: "whole-number", min: 1, max: 100000 } },
  optional: {},
};

export const imageBlock: ObjectShape<ImageBlock> = {
  type: "object",
  required: { id: id, src: link, alt: { type: "words", empty: "allowed" } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    width: { type: "whole-number", min: 1, max: 100000 },
    height: { type: "whole-number", min: 1, max: 100000 },
    versions: { type: "list", of: imageVersion },
    sizes: words,
    caption: prose,
    credit: words,
  },
};

export const quoteBlock: ObjectShape<QuoteBlock> = {
  type: "object",
  required: { id: id, text: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    attribution: words,
    url: link,
  },
};

export const tableBlock: ObjectShape<TableBlock> = {
  type: "object",
  required: { id: id, rows: { type: "list", of: { type: "list", of: { type: "prose", empty: "fallback" } } } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    caption: prose,
    columns: { type: "list", of: { type: "prose", empty: "fallback" } },
    rowHeaders: flag,
  },
};

export const embedBlock: ObjectShape<EmbedBlock> = {
  type: "object",
  required: { id: id, url: link },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    title: words,
    html: { type: "words", empty: "allowed" },
  },
};

export const htmlBlock: ObjectShape<HtmlBlock> = {
  type: "object",
  required: { id: id, html: words },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    text: words,
  },
};

export const faqItem: ObjectShape<FaqItem> = {
  type: "object",
  required: { id: id, question: words, answer: prose },
  optional: {
    media: { type: "list", of: { type: "one-of", tag: "type", of: { image: imageBlock, embed: embedBlock } } },
    asOf: date,
    sources: { type: "list", of: source },
  },
};

export const faqBlock: ObjectShape<FaqBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: faqItem } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    kind: { type: "value", values: faqKinds, fallback: "faq" },
    intro: prose,
  },
};

export const calloutBlock: ObjectShape<CalloutBlock> = {
  type: "object",
  required: { id: id, kind: { type: "value", values: calloutKinds, fallback: "note" }, body: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    title: words,
    media: { type: "list", of: { type: "one-of", tag: "type", of: { image: imageBlock, embed: embedBlock } } },
  },
};

export const keyPointsBlock: ObjectShape<KeyPointsBlock> = {
  type: "object",
  required: {
    id: id,
    kind: { type: "value", values: keyPointsKinds, fallback: "in-brief" },
    items: { type: "list", of: prose },
  },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
  },
};

export const methodBlock: ObjectShape<MethodBlock> = {
  type: "object",
  required: { id: id, text: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const likelihood: ObjectShape<Likelihood> = {
  type: "object",
  required: { wording: words, accordingTo: words },
  optional: {},
};

export const scenario: ObjectShape<Scenario> = {
  type: "object",
  required: { summary: prose },
  optional: {
    title: words,
    assumes: { type: "list", of: prose },
    leadsTo: { type: "list", of: prose },
    likelihood: likelihood,
  },
};

export const scenariosBlock: ObjectShape<ScenariosBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: scenario } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
    hingesOn: prose,
  },
};

export const challenge: ObjectShape<Challenge> = {
  type: "object",
  required: { summary: prose },
  optional: { title: words, mitigation: prose },
};

export const challengesBlock: ObjectShape<ChallengesBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: challenge } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
  },
};

export const when: ObjectShape<When> = {
  type: "object",
  required: { edtf: words, basis: { type: "value", values: whenBases, fallback: "inferred" } },
  optional: { earliest: date, latest: date },
};

export const nextStep: ObjectShape<NextStep> = {
  type: "object",
  required: { title: prose },
  optional: { status: { type: "value", values: eventStatuses }, expected: when },
};

export const nextStepsBlock: ObjectShape<NextStepsBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: nextStep } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
  },
};

export const timelineItem: ObjectShape<TimelineItem> = {
  type: "object",
  required: { title: words },
  optional: {
    id: id,
    date: date,
    when: when,
    status: { type: "value", values: eventStatuses },
    text: prose,
    url: link,
    sources: { type: "list", of: source },
  },
};

export const timelineBlock: ObjectShape<TimelineBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: timelineItem } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
  },
};

export const keyTerm: ObjectShape<KeyTerm> = {
  type: "object",
  required: { term: words },
  optional: { id: id, definition: prose },
};

export const keyTermsBlock: ObjectShape<KeyTermsBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: keyTerm } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    intro: prose,
  },
};

export const expertOpinionBlock: ObjectShape<ExpertOpinionBlock> = {
  type: "object",
  required: { id: id, quote: prose, speaker: words },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    role: words,
    affiliation: words,
  },
};

export const sourcesBlock: ObjectShape<SourcesBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: source } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    display: { type: "value", values: sourcesDisplays, fallback: "open" },
  },
};

export const relatedLink: ObjectShape<RelatedLink> = {
  type: "object",
  required: { title: words, url: link },
  optional: { publisher: words, published: date },
};

export const relatedBlock: ObjectShape<RelatedBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: relatedLink } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const promptLink: ObjectShape<PromptLink> = {
  type: "object",
  required: { url: link, text: words },
  optional: {},
};

export const promptForm: ObjectShape<PromptForm> = {
  type: "object",
  required: {
    action: { type: "address", use: "form" },
    method: { type: "value", values: promptFormMethods, fallback: "get" },
    field: words,
    fieldLabel: words,
    fieldType: { type: "value", values: promptFormFieldTypes, fallback: "text" },
    submit: words,
  },
  optional: {},
};

export const promptBlock: ObjectShape<PromptBlock> = {
  type: "object",
  required: { id: id, kind: { type: "value", values: promptKinds, fallback: "comment" }, text: prose },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    link: promptLink,
    form: promptForm,
  },
};

export const correctionNote: ObjectShape<CorrectionNote> = {
  type: "object",
  required: { published: { type: "date", keepAsWritten: true }, text: prose },
  optional: { was: prose, is: prose, now: prose, corrects: id, correctsName: words },
};

export const correctionsBlock: ObjectShape<CorrectionsBlock> = {
  type: "object",
  required: { id: id, items: { type: "list", of: correctionNote } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
  },
};

export const timelineParticipant: ObjectShape<TimelineParticipant> = {
  type: "object",
  required: { name: words },
  optional: { attendance: { type: "value", values: attendances } },
};

export const objection: ObjectShape<Objection> = {
  type: "object",
  required: { sense: { type: "value", values: objectionSenses, fallback: "disputes" }, source: words },
  optional: {},
};

export const confirmed: ObjectShape<Confirmed> = {
  type: "object",
  required: { by: words, on: date, how: words },
  optional: {},
};

export const shownNotice: ObjectShape<ShownNotice> = {
  type: "object",
  required: { on: date, change: { type: "value", values: shownNoticeChanges } },
  optional: { note: words },
};

export const shownReliability: ObjectShape<ShownReliability> = {
  type: "object",
  required: { state: { type: "value", values: shownReliabilityStates, fallback: "anonymous" } },
  optional: {
    reason: words,
    origins: { type: "list", of: words },
    certainty: { type: "value", values: shownReliabilityCertainties, fallback: "possible" },
    genre: { type: "value", values: shownReliabilityGenres },
    objections: { type: "list", of: objection },
    confirmedBy: { type: "list", of: words },
    confirmed: confirmed,
    notices: { type: "list", of: shownNotice },
  },
};

export const timelineRemark: ObjectShape<TimelineRemark> = {
  type: "object",
  required: { text: prose, form: { type: "value", values: timelineRemarkForms } },
  optional: {
    details: { type: "list", of: prose },
    speaker: words,
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const timelineEntry: ObjectShape<TimelineEntry> = {
  type: "object",
  required: { id: id, name: words, status: { type: "value", values: eventStatuses } },
  optional: {
    plan: { type: "value", values: timelineEntryPlans },
    when: when,
    place: words,
    summary: prose,
    outcome: prose,
    details: { type: "list", of: prose },
    participants: { type: "list", of: timelineParticipant },
    participantsComplete: flag,
    remarks: { type: "list", of: timelineRemark },
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const talksTimelineBlock: ObjectShape<TalksTimelineBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: timelineEntry } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    events: { type: "list", of: id },
  },
  filled: "entries",
};

export const figureValue: ObjectShape<FigureValue> = {
  type: "object",
  required: { number: words },
  optional: { label: words, unit: words },
};

export const figureClaim: ObjectShape<FigureClaim> = {
  type: "object",
  required: { record: id, values: { type: "list", of: figureValue } },
  optional: {
    period: when,
    previously: words,
    who: words,
    on: when,
    remark: prose,
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const shownFigure: ObjectShape<ShownFigure> = {
  type: "object",
  required: { title: words, claims: { type: "list", of: figureClaim } },
  optional: { dispute: words },
};

export const figuresBlock: ObjectShape<FiguresBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: shownFigure } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    statements: { type: "list", of: id },
  },
  filled: "entries",
};

export const shownMember: ObjectShape<ShownMember> = {
  type: "object",
  required: { name: words },
  optional: { from: when, until: when },
};

export const shownRole: ObjectShape<ShownRole> = {
  type: "object",
  required: { role: words },
  optional: { organisation: words, from: when, until: when, wordsOfSource: words },
};

export const shownAct: ObjectShape<ShownAct> = {
  type: "object",
  required: { kind: { type: "value", values: shownActKinds } },
  optional: {
    title: words,
    stance: { type: "value", values: stances },
    text: prose,
    form: { type: "value", values: timelineRemarkForms, fallback: "claim" },
    on: when,
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const shownPart: ObjectShape<ShownPart> = {
  type: "object",
  required: { capacity: { type: "value", values: participantCapacities }, events: { type: "list", of: words } },
  optional: {},
};

export const shownPerson: ObjectShape<ShownPerson> = {
  type: "object",
  required: { name: words, roles: { type: "list", of: shownRole, empty: "fallback" } },
  optional: {
    details: { type: "list", of: prose },
    last: shownAct,
    parts: { type: "list", of: shownPart },
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const shownParty: ObjectShape<ShownParty> = {
  type: "object",
  required: { id: id, name: words },
  optional: {
    type: { type: "value", values: partyTypes },
    bodies: { type: "list", of: words },
    members: { type: "list", of: shownMember },
    onlyNamed: flag,
    membersComplete: flag,
    details: { type: "list", of: prose },
    people: { type: "list", of: shownPerson },
    last: shownAct,
    parts: { type: "list", of: shownPart },
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const participantsBlock: ObjectShape<ParticipantsBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: shownParty } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    parties: { type: "list", of: id },
  },
  filled: "entries",
};

export const placeDispute: ObjectShape<PlaceDispute> = {
  type: "object",
  required: { question: words, type: { type: "value", values: conflictTypes, fallback: "value" } },
  optional: { others: { type: "list", of: words } },
};

export const placeClaim: ObjectShape<PlaceClaim> = {
  type: "object",
  required: {
    record: id,
    proposal: words,
    status: { type: "value", values: proposalStatuses, fallback: "floated" },
    text: prose,
  },
  optional: {
    basing: { type: "value", values: forceTermBasings, fallback: "unspecified" },
    area: words,
    by: words,
    on: when,
    details: { type: "list", of: prose },
    disputes: { type: "list", of: placeDispute },
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const placesBlock: ObjectShape<PlacesBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: placeClaim } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    proposals: { type: "list", of: id },
  },
  filled: "entries",
};

export const earlierPosition: ObjectShape<EarlierPosition> = {
  type: "object",
  required: { summary: prose },
  optional: { stance: { type: "value", values: stances }, statedOn: when, until: when },
};

export const shownPosition: ObjectShape<ShownPosition> = {
  type: "object",
  required: { summary: prose },
  optional: {
    id: id,
    stance: { type: "value", values: stances },
    conditions: { type: "list", of: prose },
    redLine: flag,
    statedBy: words,
    statedOn: when,
    earlier: earlierPosition,
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const shownPositionCell: ObjectShape<ShownPositionCell> = {
  type: "object",
  required: { party: words, positions: { type: "list", of: shownPosition, empty: "fallback" } },
  optional: {
    silence: { type: "value", values: silences, fallback: "not-researched" },
    elsewhere: { type: "list", of: words },
    ended: { type: "list", of: earlierPosition },
  },
};

export const settled: ObjectShape<Settled> = { type: "object", required: { by: words }, optional: { on: when } };

export const positionRow: ObjectShape<PositionRow> = {
  type: "object",
  required: { id: id, name: words, cells: { type: "list", of: shownPositionCell } },
  optional: {
    question: words,
    details: { type: "list", of: prose },
    settled: settled,
    sources: { type: "list", of: source },
  },
};

export const positionsBlock: ObjectShape<PositionsBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: positionRow } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    parties: { type: "list", of: id },
    issues: { type: "list", of: id },
    partiesLeftOut: { type: "whole-number", min: 1, max: 500000 },
    issuesLeftOut: { type: "whole-number", min: 1, max: 500000 },
  },
  filled: "entries",
};

export const shownState: ObjectShape<ShownState> = {
  type: "object",
  required: {},
  optional: {
    stance: { type: "value", values: stances },
    silence: { type: "value", values: silences },
    eventStatus: { type: "value", values: eventStatuses },
    proposalStatus: { type: "value", values: proposalStatuses },
    conflictState: { type: "value", values: conflictStates },
    when: when,
    place: words,
    text: prose,
    by: words,
    sources: { type: "list", of: source },
  },
};

export const shownChange: ObjectShape<ShownChange> = {
  type: "object",
  required: {
    record: id,
    kind: { type: "value", values: recordKinds },
    title: words,
    cause: { type: "value", values: shownChangeCauses },
    change: { type: "value", values: shownChangeChanges },
  },
  optional: {
    party: words,
    issue: words,
    sameWords: { type: "value", values: shownChangeSameWords },
    before: shownState,
    after: shownState,
    correction: shownNotice,
    reliability: shownReliability,
  },
};

export const whatChangedBlock: ObjectShape<WhatChangedBlock> = {
  type: "object",
  required: { id: id, talks: id, since: date, entries: { type: "list", of: shownChange, empty: "allowed" } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
  },
  filled: "entries",
};

export const shownClaim: ObjectShape<ShownClaim> = {
  type: "object",
  required: { record: id, text: prose, form: { type: "value", values: timelineRemarkForms, fallback: "claim" } },
  optional: {
    kind: { type: "value", values: recordKinds },
    who: words,
    stance: { type: "value", values: stances },
    relayedBy: { type: "list", of: words },
    on: when,
    isWeakest: flag,
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const resolution: ObjectShape<Resolution> = {
  type: "object",
  required: { by: words, on: date, why: words },
  optional: {},
};

export const shownDispute: ObjectShape<ShownDispute> = {
  type: "object",
  required: {
    id: id,
    question: words,
    type: { type: "value", values: conflictTypes, fallback: "value" },
    state: { type: "value", values: conflictStates, fallback: "open" },
    claims: { type: "list", of: shownClaim },
  },
  optional: { summary: prose, resolution: resolution },
};

export const disputesBlock: ObjectShape<DisputesBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: shownDispute } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    conflicts: { type: "list", of: id },
  },
  filled: "entries",
};

export const shownGuarantee: ObjectShape<ShownGuarantee> = {
  type: "object",
  required: { summary: prose },
  optional: {
    layer: { type: "whole-number", min: 1, max: 100 },
    trigger: prose,
    obligation: { type: "value", values: guaranteeTermObligations },
    guarantors: { type: "list", of: words },
    beneficiary: words,
    discretion: { type: "value", values: guaranteeTermDiscretions },
    vetoHolders: { type: "list", of: words },
    instrument: { type: "value", values: guaranteeTermInstruments },
    bindingness: { type: "value", values: guaranteeTermBindingnesses },
    troops: { type: "value", values: guaranteeTermTroops },
    measures: { type: "list", of: words },
    details: { type: "list", of: prose },
    isFirm: flag,
    sources: { type: "list", of: source },
  },
};

export const shownRatification: ObjectShape<ShownRatification> = {
  type: "object",
  required: { text: prose },
  optional: { sources: { type: "list", of: source } },
};

export const shownGuarantees: ObjectShape<ShownGuarantees> = {
  type: "object",
  required: {
    proposal: id,
    name: words,
    status: { type: "value", values: proposalStatuses, fallback: "floated" },
    guarantees: { type: "list", of: shownGuarantee },
  },
  optional: {
    isComparison: flag,
    by: { type: "list", of: words },
    on: when,
    disputes: { type: "list", of: words },
    ratification: { type: "list", of: shownRatification },
    reliability: shownReliability,
    sources: { type: "list", of: source },
  },
};

export const guaranteeLayersBlock: ObjectShape<GuaranteeLayersBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: shownGuarantees } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    proposals: { type: "list", of: id },
  },
  filled: "entries",
};

export const guaranteeTermsBlock: ObjectShape<GuaranteeTermsBlock> = {
  type: "object",
  required: { id: id, talks: id, entries: { type: "list", of: shownGuarantees } },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
    proposals: { type: "list", of: id },
  },
  filled: "entries",
};

export const shownAnswer: ObjectShape<ShownAnswer> = {
  type: "object",
  required: { text: prose, on: date, by: words },
  optional: { sources: { type: "list", of: source } },
};

export const briefEvent: ObjectShape<BriefEvent> = {
  type: "object",
  required: { name: words, status: { type: "value", values: eventStatuses } },
  optional: { when: when, place: words, text: prose },
};

export const briefPosition: ObjectShape<BriefPosition> = {
  type: "object",
  required: { party: words, issue: words, stance: { type: "value", values: stances }, summary: prose },
  optional: { redLine: flag, statedOn: when },
};

export const whereThingsStand: ObjectShape<WhereThingsStand> = {
  type: "object",
  required: { question: words, asOf: date },
  optional: {
    notice: words,
    answer: shownAnswer,
    agreed: { type: "list", of: words },
    open: { type: "list", of: words },
    latest: { type: "list", of: briefEvent },
    next: { type: "list", of: briefEvent },
    positions: { type: "list", of: briefPosition },
    disputes: { type: "list", of: words },
  },
};

export const whereThingsStandBlock: ObjectShape<WhereThingsStandBlock> = {
  type: "object",
  required: { id: id, talks: id, whereThingsStand: whereThingsStand },
  optional: {
    label: words,
    labelDisplay: { type: "value", values: labelDisplays, fallback: "shown" },
    lang: words,
    asOf: date,
    checked: checked,
    sources: { type: "list", of: source },
    recordLang: words,
    size: { type: "value", values: sizes, fallback: "full" },
    more: link,
  },
  filled: "whereThingsStand",
};

export const author: ObjectShape<Author> = {
  type: "object",
  required: { name: words },
  optional: { kind: { type: "value", values: authorKinds, fallback: "person" }, role: words, url: link },
};

export const leadImage: ObjectShape<LeadImage> = {
  type: "object",
  required: { src: link, alt: { type: "words", empty: "allowed" } },
  optional: {
    width: { type: "whole-number", min: 1, max: 100000 },
    height: { type: "whole-number", min: 1, max: 100000 },
    versions: { type: "list", of: imageVersion },
    sizes: words,
    caption: prose,
    credit: words,
  },
};

export const article: ObjectShape<Article> = {
  type: "object",
  required: {
    id: id,
    title: { type: "words", empty: "allowed" },
    blocks: { type: "list", of: any, empty: "fallback" },
  },
  optional: {
    standfirst: words,
    byline: words,
    authors: { type: "list", of: author },
    image: leadImage,
    published: date,
    updated: date,
    lang: words,
    dir: { type: "value", values: articleDirs },
    section: words,
    tags: { type: "list", of: words },
    isAccessibleForFree: flag,
    url: link,
    publisher: words,
    genre: { type: "value", values: articleGenres },
  },
};
