import type { LintWords } from "../lint-words.js";

/** What the lint rules look for in German text. */
export const deLintWords: LintWords = {
  modals: "könnten? | dürften? | würden? | mögen?",
  reporting: "sagten? | erklärten? | kündigten? | versprach(?:en)?",
  movedByReporting: "würden?",
  hedges: `
    könnten? | kann | können | dürften? | würden? | mögen? | sollten? | soll(?:en)? |
    falls | wenn | sofern | ob | vielleicht | womöglich | möglich(?:erweise)? | wahrscheinlich | vermutlich |
    voraussichtlich | offen | unklar | scheint | scheinen | erwägt | erwägen | hofft | hoffen | erwartet | erwarten |
    bedingung(?:en)? | nicht ausgeschlossen
  `,
  wishes: `
    will | wollen | wollten? | plant | planen | fordert | fordern | verlangt | verlangen | bietet | bieten |
    vorgeschlagen | (?:ist|sind|war|waren) bereit
  `,
  determiners: "das | dem | des | sein | ihr | ein",

  lightLabels: `
    profi-?tipps? | geheimtipps? | insider-?tipps? | wussten sie | wusstest du | schon gewusst | fun ?facts? |
    kurioses am rande
  `,
  graveMatters: `
    (?:angriffs|bürger)?kriege?s? | invasion(?:en)? | waffenruhe | waffenstillstand | truppen | raketen? |
    bomben? | massaker | völkermord | gräueltaten | mord(?:e|es)? | ermordet | getötet | tote[nr]? | todesopfer |
    geiseln? | terror(?:ismus|anschläge?)? | vergewaltigung(?:en)? | verbrechen | suizide? | katastrophen? |
    erdbeben | überschwemmung(?:en)? | waldbrände? | hungersnot | pandemien?
  `,
  deadlines: "\\p{L}*frist(?:en)? | \\p{L}*ultimatum | stichtag | läuft ab | abgelaufen",
  offices:
    "generalsekretär(?:in)? | generaldirektor(?:in)? | sprecher(?:in)? | hochkommissar(?:in)? | sondergesandter?",
  leaders: "präsident(?:in)? | vorsitzender? | leiter(?:in)? | chef(?:in)?",
  kindsOfPublisher: "nachrichtenagentur | agentur | zeitung | online",
  unnamedGroups: "\\p{L}*kreise | beamte | diplomaten | insider | experten | beobachter | fachleute",
  weights: `
    am (?:un)?wahrscheinlichsten | (?:un)?wahrscheinlich(?:ste|er)[nrs]? | höchst (?:un)?wahrscheinlich |
    sehr (?:un)?wahrscheinlich | mit (?:einer wahrscheinlichkeit|einer chance) von \\d+ |
    \\d+(?:[.,]\\d+)? ?(?:%|prozent) wahrscheinlichkeit
  `,
  numbering: `
    (?:szenario|variante|möglichkeit|fall) ?#?(?:\\d+|eins|zwei|drei|vier|fünf|[a-d](?=\\s*[:.)]|$)) |
    nr\\.? ?\\d+
  `,
  perCent: "prozent | v\\. ?h\\.",
  smallWords: `
    der | dem | ein | eine | einen | einem | einer | und | oder | aber | im | zu | zum | zur | ist | sind | waren | wird |
    werden | haben | ich | sie | wir | ihr | nicht | kein | keine | mit | vom | für | auf | als | auch | dass | wenn | wie |
    nach | bei | aus | sich | mein | unser | unsere | diese | dieser | dieses | kann | können | muss | müssen | soll | nur |
    noch | schon | ohne | über | jeder | jede | jetzt
  `,
  sharedSmallWords:
    "die | das | den | des | in | war | hat | du | er | es | von | an | am | was | wer | um | so | will | mehr",
  headline: "überschrift | titel | schlagzeile",
};
