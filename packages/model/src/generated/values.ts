/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */

export const articleDirs = ["ltr", "rtl"] as const;

export const articleGenres = ["news", "background", "analysis", "live", "opinion"] as const;

export const authorKinds = ["person", "organisation"] as const;

export const listStyles = ["bullet", "number"] as const;

export const blockTypes = [
  "paragraph",
  "heading",
  "list",
  "image",
  "quote",
  "table",
  "embed",
  "html",
  "faq",
  "callout",
  "key-points",
  "method",
  "scenarios",
  "challenges",
  "next-steps",
  "timeline",
  "key-terms",
  "expert-opinion",
  "sources",
  "related",
  "prompt",
  "corrections",
  "talks",
] as const;

export const labelDisplays = ["shown", "hidden"] as const;

export const faqKinds = ["faq", "people-also-ask", "questions-and-answers"] as const;

export const mediaTypes = ["image", "embed"] as const;

export const calloutKinds = [
  "did-you-know",
  "pro-tip",
  "data-point",
  "key-trend",
  "example",
  "case-study",
  "caution",
  "note",
] as const;

export const keyPointsKinds = [
  "highlights",
  "summary",
  "what-this-means",
  "key-trends",
  "what-we-know",
  "what-we-dont-know",
  "in-brief",
] as const;

export const eventStatuses = [
  "planned",
  "expected",
  "announced",
  "postponed",
  "cancelled",
  "under-way",
  "suspended",
  "broken-off",
  "happened",
] as const;

export const whenBases = ["stated", "inferred", "external"] as const;

export const sourcesDisplays = ["open", "closed"] as const;

export const promptKinds = ["newsletter", "comment", "share"] as const;

export const promptFormMethods = ["get", "post"] as const;

export const promptFormFieldTypes = ["email", "text"] as const;

export const widgets = [
  "timeline",
  "figures",
  "participants",
  "places",
  "positions",
  "what-changed",
  "disputes",
  "guarantee-layers",
  "guarantee-terms",
  "where-things-stand",
] as const;

export const sizes = ["line", "box", "full"] as const;

export const timelineEntryPlans = ["may-be-under-way", "passed"] as const;

export const attendances = ["expected", "confirmed", "attended", "walked-out", "absent"] as const;

export const timelineRemarkForms = ["claim", "quote"] as const;

export const objectionSenses = ["disputes", "refutes", "corrects", "qualifies"] as const;

export const shownNoticeChanges = ["corrected", "withdrawn"] as const;

export const shownReliabilityStates = [
  "withdrawn",
  "disputed",
  "corrected",
  "anonymous",
  "one-origin",
  "several-origins",
] as const;

export const shownReliabilityCertainties = ["certain", "possible"] as const;

export const shownReliabilityGenres = ["analysis", "advice"] as const;

export const partyTypes = [
  "state",
  "bloc",
  "organisation",
  "coalition",
  "body",
  "working-group",
  "publisher",
  "collective-speaker",
] as const;

export const stances = ["demands", "supports", "accepts", "considers", "conditional", "opposes", "rejects"] as const;

export const shownActKinds = ["position", "statement", "event", "proposal"] as const;

export const participantCapacities = [
  "party",
  "mediator",
  "guarantor",
  "host",
  "observer",
  "witness",
  "accompanying",
] as const;

export const forceTermBasings = ["inside", "border", "neighbouring", "unspecified"] as const;

export const proposalStatuses = [
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
  "in-force",
  "suspended",
  "terminated",
  "expired",
  "rejected",
  "superseded",
] as const;

export const conflictTypes = ["value", "scope", "time", "strength", "definition", "denial"] as const;

export const silences = ["not-stated", "not-in-our-sources", "ended", "not-researched"] as const;

export const recordKinds = [
  "party",
  "person",
  "event",
  "issue",
  "position",
  "proposal",
  "statement",
  "scenario",
  "term",
  "source",
  "conflict",
  "question",
] as const;

export const shownChangeCauses = ["world", "learned", "mistake"] as const;

export const shownChangeChanges = [
  "added",
  "removed",
  "changed",
  "strengthened",
  "weakened",
  "confirmed",
  "disputed",
  "corrected",
  "rescheduled",
  "withdrawn",
] as const;

export const shownChangeSameWords = ["now-certain", "more-sources"] as const;

export const conflictStates = ["open", "transition", "scope-differs", "same-origin", "resolved"] as const;

export const guaranteeTermObligations = [
  "defence",
  "consultation",
  "non-aggression",
  "neutrality",
  "military-aid",
  "forces",
  "intelligence",
  "economic",
  "cyber",
] as const;

export const guaranteeTermDiscretions = [
  "automatic",
  "conditional",
  "guarantor-decides",
  "consensus",
  "veto",
  "undisclosed",
] as const;

export const guaranteeTermInstruments = [
  "multilateral-treaty",
  "bilateral-agreements",
  "executive-agreement",
  "unilateral-declaration",
] as const;

export const guaranteeTermBindingnesses = ["legal", "political", "both"] as const;

export const guaranteeTermTroops = ["yes", "no", "limited", "undisclosed"] as const;

export const referenceIntents = [
  "citesAsEvidence",
  "containsAssertionFrom",
  "includesQuotationFrom",
  "confirms",
  "disputes",
  "refutes",
  "qualifies",
  "corrects",
  "updates",
] as const;

export const ranks = ["preferred", "normal", "deprecated"] as const;

export const changeChanges = ["recorded", "updated", "corrected", "withdrawn"] as const;

export const changeSeverities = ["minor", "major"] as const;

export const talksEventTypes = ["meeting", "round", "milestone", "publication", "vote", "deadline"] as const;

export const talksEventDeadlineResults = ["met", "missed", "extended", "lapsed"] as const;

export const voteCountOptions = ["yes", "no", "abstain", "absent", "not-voting"] as const;

export const voteOfs = ["present", "all"] as const;

export const voteResults = ["passed", "failed"] as const;

export const issueLinkHows = ["only-together", "before", "after", "in-exchange"] as const;

export const issueStepSteps = ["agreed", "reopened", "set-aside"] as const;

export const positionSilences = ["not-stated", "not-in-our-sources"] as const;

export const proposalPublicities = ["public", "partly-secret", "secret", "leaked"] as const;

export const agreementStepSteps = [
  "initialled",
  "signed",
  "approved",
  "ratified",
  "not-ratified",
  "acceded",
  "provisionally-applied",
  "entered-into-force",
  "suspended",
  "resumed",
  "extended",
  "withdrawn-from",
  "terminated",
  "expired",
] as const;

export const agreementStepCapacities = [
  "party",
  "guarantor",
  "mediator",
  "accompanying",
  "witness",
  "depositary",
] as const;

export const proposalTermForms = [
  "guarantee",
  "territory",
  "force",
  "verification",
  "ratification",
  "sanctions",
  "other",
] as const;

export const implementationStates = ["none", "minimum", "intermediate", "full", "broken"] as const;

export const territoryTermReciprocities = ["mirrored", "not-mirrored"] as const;

export const territoryTermRegimes = [
  "economic-zone",
  "joint-administration",
  "provisional-autonomy",
  "referendum",
  "phased-withdrawal",
] as const;

export const ratificationTermIfs = ["treaty", "agreement"] as const;

export const sanctionsTermEffects = ["imposed", "kept", "eased", "suspended", "lifted", "restored"] as const;

export const statementForms = ["claim", "quote", "figure", "comparison"] as const;

export const sourceGenres = ["reporting", "analysis", "advice"] as const;

export const figureComparators = ["approximately", "under", "over"] as const;

export const sourceTypes = ["primary", "secondary", "aggregator"] as const;

export const sourceCompletenesses = ["full", "partial", "truncated"] as const;
