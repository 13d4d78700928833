import type { LintWords } from "../lint-words.js";

/** What the lint rules look for in Polish text. */
export const plLintWords: LintWords = {
  modals: "może | mogą | mógłby | mogłaby | mogłoby | mogliby | mogłyby | miałby | miałaby | miałoby | mieliby",
  reporting: `
    powiedział(?:a|o)? | powiedzieli | oświadczył(?:a|o)? | oświadczyli | zapowiedział(?:a|o)? | zapowiedzieli |
    ogłosił(?:a|o)? | ogłosili | obiecał(?:a|o)? | obiecali | stwierdził(?:a|o)? | stwierdzili
  `,
  movedByReporting: "miałby | miałaby | miałoby | mieliby",
  hedges: `
    może | mogą | mógłby | mogłaby | mogłoby | mogliby | mogłyby | miałby | miałaby | miałoby | mieliby | czy | jeśli |
    jeżeli | o ile | chyba | możliw\\p{L}+ | prawdopodobn\\p{L}+ | niepewn\\p{L}+ | niejasn\\p{L}+ | wydaje się |
    zdaje się | rozważa | rozważają | oczekuje | oczekują | liczy na | liczą na | w zamian | warun(?:ek|kiem|kowo|ki) |
    nie wyklucza | nie wykluczają | niewykluczone
  `,
  wishes: `
    chce | chcą | chciał(?:a|o|y)? | chcieli | żąda | żądają | domaga się | domagają się | proponuje | proponują |
    oferuje | oferują | planuje | planują | zamierza | zamierzają | (?:jest|są|był|była|było|byli) gotow\\p{L}+
  `,
  determiners: "ta | ten | tę | tej | te | ich | jego | jej | każda | każdy | żadna | żaden",
  lightLabels: `
    czy wiesz,? że | czy wiecie,? że | czy wiedział[ae]ś,? że | ciekawostk\\p{L}+ | trik(?:i|ów)? | lifehack(?:i|ów)?
  `,
  graveMatters: `
    wojn(?:a|y|ie|ę|ą)(?! (?:handlow|cenow|celn|na słowa)\\p{L}*) | wojen(?! (?:handlow|cenow|celn)\\p{L}*) |
    inwazj(?:a|i|ę|ą|e) | zawieszeni(?:e|a|u|em) broni | rozejm(?:u|owi|em|ie)? | bomb(?:a|y|ę|ą|ami|ach) |
    bombardowa\\p{L}+ | masakr(?:a|y|ę|ą|ze) | ludobójstw\\p{L}+ | zabójstw\\p{L}+ | morderstw\\p{L}+ |
    zamordowan\\p{L}+ | zabit\\p{L}+ | zginął | zginęł\\p{L}+ | zginęli | śmierć | śmierci | zakładni\\p{L}+ |
    porwa(?:nie|nia|ń) | zamach(?:u|y|ów|em|ach)? | terrory(?:zm|zmu|zmem|sta|sty|ści|stów) | gwałt(?:u|y|ów|em)? |
    zbrodni(?:a|e|ę|ą|ach)? | samobójstw\\p{L}+ | katastrof(?:a|y|ę|ą|ie|ach)? | trzęsieni(?:e|a|u|em) ziemi |
    powódź | powodzi | pożar(?:u|y|ów|em|ach)? | klęsk\\p{L}+ głodu | epidemi(?:a|i|ę|ą|e) | pandemi(?:a|i|ę|ą|e)
  `,
  deadlines: `
    ostateczn\\p{L}+ termin\\p{L}* | terminu | terminie | terminem | ultimatum | upływa | upłynął | upłynie | wygasa |
    wygasł(?:a|o|y)? | wygaśnie
  `,
  offices: `
    sekretarz generaln\\p{L}+ | dyrektor generaln\\p{L}+ | wysok(?:i|a) (?:komisarz|przedstawiciel(?:ka)?) | rzecznik |
    rzeczniczka | stał(?:y|a) przedstawiciel(?:ka)? | specjaln(?:y|a) (?:wysłannik|wysłanniczka)
  `,
  leaders: "prezydent(?:ka)? | przewodnicząc[ya] | prezes(?:ka)? | szef(?:owa)? | lider(?:ka)?",
  kindsOfPublisher: "agencja informacyjna | portal",
  unnamedGroups: `
    urzędnicy | dyplomaci | źródła | doradcy | analitycy | eksperci | obserwatorzy | świadkowie | informatorzy |
    kręgi \\p{L}+
  `,
  weights: `
    (?:najbardziej|najmniej) (?:prawdopodobn|realn|realistyczn)\\p{L}+ |
    (?:bardzo|wysoce|mało|skrajnie) (?:nie)?prawdopodobn\\p{L}+ | z prawdopodobieństwem \\d+ |
    \\d+(?:[.,]\\d+)? ?(?:%|procent) (?:szans|prawdopodobieństwa)
  `,
  numbering: `
    (?:scenariusz|wariant|opcja|możliwość|przypadek) ?(?:nr ?|#)?(?:\\d+|pierwszy|drugi|trzeci|czwarty|piąty|[a-d](?=\\s*[:.)]|$)) |
    nr ?\\d+
  `,
  perCent: "procent(?:a|y|ów)?",
  smallWords: `
    się | nie | że | jest | są | dla | przez | przed | oraz | który | która | które | których | tego | tej | tym | tych |
    jako | już | tylko | może | mogą | być | był | była | było | będzie | będą | ich | jego | jej | nas | nam | czy | bez |
    przy | lub | gdy | jeśli | żeby | bardzo | także | również | mają | mamy | jesteśmy | tu | wszystko | nic | nigdy |
    teraz | jeszcze | między | ani | nasz | nasze | chcemy | musimy
  `,
  sharedSmallWords:
    "i | w | z | a | o | na | do | od | po | za | to | ale | jak | pod | ten | ta | te | my | go | mu | ze | by | co | ma | nad | tak | on",
  headline: "nagłów(?:ek|ku|ki) | tytuł(?:u|e|y)?",
};
