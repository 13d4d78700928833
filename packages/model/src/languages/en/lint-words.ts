import type { LintWords } from "../lint-words.js";

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
  smallWords: `
    the | of | to | and | it | you | that | she | for | are | with | his | her | they | be | at | have | this | from | had |
    by | not | but | what | we | were | can | your | our | there | which | does | if | how | their | my | would | us | who |
    these | its | than | been | any | i'm | we're | it's | don't | won't | should | never | let | him | them | could | about
  `,
  sharedSmallWords:
    "a | an | is | in | he | was | on | as | i | has | or | will | all | do | no | so | must | more | when | me | am | up | one",
  headline: "headlines? | title",
};
