import { enDates } from "../generated/date-formats.js";
import type { Labels } from "./labels.js";
import { enRecordWords } from "./record-words/en.js";
import type { LintWords } from "./lint-words.js";

/** What blocks and widgets print in English. */
export const en: Labels = {
  lang: "en",
  faq: {
    faq: "Frequently asked questions",
    "people-also-ask": "Questions and answers",
    "questions-and-answers": "Questions and answers",
  },
  callout: {
    "did-you-know": "Did you know?",
    "pro-tip": "Pro tip",
    "data-point": "Data point",
    "key-trend": "Key trend",
    example: "Example",
    "case-study": "Case study",
    caution: "Caution",
    note: "Note",
  },
  keyPoints: {
    highlights: "Highlights",
    summary: "Summary",
    "what-this-means": "What this means",
    "key-trends": "Key trends",
    "what-we-know": "What we know",
    "what-we-dont-know": "What we don’t know",
    "in-brief": "In brief",
  },
  prompt: { newsletter: "Newsletter", comment: "Your view", share: "Share" },
  method: "How we reported this",
  scenarios: "What might happen",
  challenges: "What is in the way",
  nextSteps: "What comes next",
  keyTerms: "Key terms",
  expertOpinion: "Expert opinion",
  sources: "Sources",
  related: "Related",
  corrections: "Corrections",
  timeline: "Timeline",
  source: "Source:",
  sourcesInline: "Sources:",
  asOf: "As of {date}",
  checked: "Checked on {date}, {name}",
  accessed: "read on {date}",
  status: {
    planned: "Planned",
    expected: "Expected",
    announced: "Announced",
    postponed: "Postponed",
    cancelled: "Cancelled",
    "under-way": "Under way",
    suspended: "Suspended",
    "broken-off": "Broken off",
    happened: "Happened",
  },
  assumes: "Assumes:",
  leadsTo: "Would lead to:",
  hingesOn: "It depends on:",
  accordingTo: "according to {name}",
  mitigation: "What could help:",
  corrects: "Corrected: {name}.",
  backToText: "Back to mention {number} in the text",
  citation: "Source {number}",
  andOthers: "and others",
  participants: "Taking part:",
  participantsExpected: "Expected to take part:",
  participantsAnnounced: "Announced before it began:",
  participantsAbsent: "Absent:",
  participantsWalkedOut: "Walked out:",
  undated: "Date not known",
  embedded: "Shown at {url}",
  credit: "Credit: {name}",
  dates: {
    ...enDates,
    about: "about {date}",
    perhaps: "perhaps {date}",
    between: "between {from} and {until}",
    range: "{from} to {until}",
    or: "or",
    notBefore: "not before {date}",
    notAfter: "not after {date}",
    decade: "{year}s",
  },
  talks: {
    headings: {
      participants: "Who’s who",
      positions: "Who wants what",
      "what-changed": "What changed",
      disputes: "What is disputed",
      "where-things-stand": "Where things stand",
    },
    stance: {
      demands: "Demands it",
      supports: "Supports it",
      accepts: "Accepts it",
      considers: "Open to it",
      conditional: "On conditions",
      opposes: "Opposes it",
      rejects: "Rejects it",
    },
    silence: {
      "not-stated": "Not stated",
      "not-in-our-sources": "Not in our sources",
      ended: "No longer held",
      "not-researched": "No position recorded",
    },
    silenceMeans: {
      "not-stated": "Not stated: the party was asked, or had the chance to comment, and said nothing.",
      "not-in-our-sources": "Not in our sources: we looked, and found nothing.",
      ended: "No longer held: the party held it until then, and we know of nothing since.",
      "not-researched": "No position recorded: we do not say that there is none.",
    },
    partiesLeftOut: "Parties that are not shown: {count}.",
    issuesLeftOut: "Issues that are not shown: {count}.",
    matrix: "Each party’s position on each issue",
    issue: "Issue",
    conditions: "On condition:",
    redLine: "Not negotiable, by its own account.",
    earlier: "Before:",
    elsewhere: "See also:",
    oneOrigin: "This comes only from {name}.",
    severalOrigins: "This comes from {name}.",
    noOrigin: "The original source is not named.",
    oneSource: "One source:",
    disputed: "Disputed.",
    objection: {
      disputes: "{name} disputes it.",
      refutes: "{name} says that it is wrong.",
      corrects: "{name} corrects it.",
      qualifies: "{name} adds a limit to it.",
    },
    genre: { analysis: "Analysis, not a report.", advice: "Advice, not a report." },
    withdrawn: "We do not rely on this.",
    withdrawnBecause: "We do not rely on this. {why}",
    possible: "Possible on this day, not certain.",
    confirmed: "Confirmed by {name} on {date}: {how}.",
    notice: { corrected: "Corrected on {date}:", withdrawn: "Withdrawn on {date}:" },
    cause: { world: "What happened", learned: "What became known later", mistake: "What we had wrong" },
    change: {
      added: "New",
      removed: "No longer applies",
      changed: "Changed",
      strengthened: "Firmer",
      weakened: "Weaker",
      confirmed: "Confirmed",
      disputed: "Now disputed",
      corrected: "Corrected",
      rescheduled: "Rescheduled",
      withdrawn: "Withdrawn",
    },
    sameWords: { "now-certain": "Now certain:", "more-sources": "Now in more sources:" },
    kind: {
      party: "Party",
      person: "Person",
      event: "Event",
      issue: "Issue",
      position: "Position",
      proposal: "Proposal",
      statement: "Statement",
      scenario: "Scenario",
      term: "Term",
      source: "Source",
      conflict: "Dispute",
      question: "Question",
    },
    between: "Between {from} and {until}.",
    nothingChanged: "Nothing in the record changed between {from} and {until}.",
    before: "Before:",
    after: "Now:",
    proposalStatus: {
      floated: "Floated",
      tabled: "Tabled",
      "under-negotiation": "Under negotiation",
      "agreed-in-principle": "Agreed in principle",
      agreed: "Agreed",
      signed: "Signed",
      "in-force": "In force",
      suspended: "Suspended",
      terminated: "Ended",
      rejected: "Rejected",
      superseded: "Superseded",
    },
    conflictType: {
      value: "Sources give different answers.",
      scope: "Sources talk about different things.",
      time: "Sources give different times.",
      strength: "The same claim is reported in stronger and weaker words.",
      definition: "One word is used in different senses.",
      denial: "One says that it is so, another that it is not.",
    },
    conflictState: {
      open: "Open",
      transition: "A change over time, not a contradiction",
      "scope-differs": "Each is about something different",
      "same-origin": "All come from one source",
      resolved: "Settled",
    },
    resolved: "Settled by {name} on {date}: {why}",
    proposals: {
      title: "What is on the table",
      proposal: "Proposal",
      by: "By",
      status: "Status",
      what: "What it says",
      exchange: "In return:",
    },
    proposalGroups: {
      open: "Proposals",
      agreed: "Agreements",
      failed: "Proposals that failed or were replaced",
      compared: "Texts used for comparison",
    },
    statements: { title: "What was said", who: "Who", when: "When", what: "What" },
    scenariosOf: "What might happen, according to {name}",
    notToBeConfusedWith: "Not to be confused with: {name}.",
    weakest: "The weakest wording. We use this one elsewhere.",
    relayedBy: "Relayed by:",
    latest: "Latest",
    next: "Next",
    positions: "Positions",
    disputes: "Disputed ({count})",
    plan: { "may-be-under-way": "May be under way", passed: "Not known what came of it" },
    notYet: "Not yet happened",
    outcome: "Outcome:",
    partyType: {
      state: "State",
      bloc: "Bloc",
      organisation: "Organisation",
      coalition: "Coalition",
      body: "Public body",
      "working-group": "Working group",
      publisher: "Publisher",
      "collective-speaker": "Speakers named as a group",
    },
    capacity: {
      party: "Party:",
      mediator: "Mediator:",
      guarantor: "Guarantor:",
      host: "Host:",
      observer: "Observer:",
      witness: "Witness:",
      accompanying: "Accompanying others:",
    },
    members: "Members:",
    alsoNamed: "Also named:",
    bodies: "Bodies:",
    from: "from {date}",
    until: "until {date}",
    inSource: "“{words}” in the source",
    record: enRecordWords,
  },
};

/** What can be "killed" without anyone's death. */
const papers =
  "bill|deal|plan|pact|treaty|agreement|proposal|motion|amendment|law|reform|budget|idea|project|merger|talks";

/** What the lint rules look for in English text. */
export const enLintWords: LintWords = {
  modals: "might | may | could | would",
  reporting: "said | says | told | announced | pledged | promised | vowed | declared | that",
  movedByReporting: "could | would",
  hedges: `
    might | may | could | would | should | can | if | unless | whether | perhaps | maybe | possibl[ey] |
    possibility | potential(?:ly)? | likely | unlikely | probabl[ey] | prospect | chance | uncertain | unclear |
    undecided | open | appear(?:s|ed)? | seem(?:s|ed)? | expect(?:s|ed)? | hop(?:e|es|ed) |
    consider(?:s|ed|ing)? | suggest(?:s|ed)? | would-be | hypothetical(?:ly)? | in (?:return|exchange) |
    condition(?:s|al|ally)? | provided | not (?:ruled out|excluded)
  `,
  wishes: `
    wants? | wanted | asks | asked | demands | demanded | offers | offered | plans | planned | proposes | proposed |
    intends | intended | aims | aimed | (?:is|are|was|were) (?:ready|willing|prepared)
  `,
  determiners: "the | an? | its | their | his | her | both | these | those | this | that | of | all | no",
  lightLabels: `
    pro[ -]?tips? | did you know | fun facts? | quick tips? | hot tips? | insider tips? | top tips? |
    life ?hacks? | hot takes? | spoiler alert | little[ -]known facts?
  `,
  graveMatters: `
    (?<!(?:trade|price|tariff|bidding|turf|culture|cold)[ -])wars?(?! of words| chests?| rooms?) | wartime | invasions? | invaded |
    ceasefires? | armed (?:conflict|attack|force)s? | troops | missiles? | bomb(?:s|ing|ings|ed)? | massacres? |
    genocide | atrocit(?:y|ies) | murder(?:s|ed|er)? | homicides? |
    (?<!(?:${papers}) (?:was|is|were|be|been) )killed(?! (?:off )?(?:the|an?|any|this|that|its|his|her|their) (?:\\p{L}+ )?(?:${papers})) |
    (?<!ma(?:k(?:es?|ing)|de) a )killings? | deaths?(?! knell| of (?:the|an?|any|this|that) (?:\\p{L}+ )?(?:${papers})) |
    casualt(?:y|ies) | hostages? | kidnapp(?:ed|ings?) | terror(?:ism|ists?)? | rape[ds]? | sexual assaults? |
    crimes? | shootings? | (?<!political )suicides? | disasters? | earthquakes? | tsunamis? | wildfires? | floods? | famines? |
    epidemics? | pandemics?
  `,
  deadlines: `
    deadlines? | ultimatums? | expir(?:y|es|ed|ation) | cut[ -]?off | time limits? | runs? out | ran out | lapsed?
  `,
  offices: `
    (?:deputy )?secretary[ -]general | director[ -]general | high commissioner | high representative |
    (?:chief )?spokes(?:person|man|woman) | press secretary | permanent representative | special (?:envoy|representative)
  `,
  leaders: "president | chair(?:man|woman|person)? | head | chief | leader | chief executive | general secretary",
  kindsOfPublisher: "news agency | agency | news | online | newspaper | website",
  unnamedGroups: `
    officials | diplomats | sources | aides | insiders | analysts | experts | observers | witnesses |
    people (?:close to|familiar with)
  `,
  weights: `
    (?:most|least|more|less) (?:likely|probable)(?! to) | (?:most|least) (?:plausible|realistic) | likeliest |
    (?:highly|very|extremely) (?:likely|unlikely|probable|improbable)(?! to) | in all (?:likelihood|probability) |
    odds[ -]on | (?:slim|even|fifty-fifty) (?:chance|odds) |
    \\d+(?:[.,]\\d+)? ?(?:%|per ?cent) (?:chance|probability|likelihood|likely) |
    (?:chance|probability|likelihood|odds) of (?:about |around |roughly |some )?\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)
  `,
  numbering: `
    (?:scenario|option|pathway|path|outcome|case|variant|number) ?#?(?:\\d+|one|two|three|four|five|[a-d](?=\\s*[:.)]|$)) |
    no\\.? ?\\d+
  `,
  perCent: "per ?cent | percent",
  headline: "headlines? | title",
};
