import type { Grammar } from "./grammar.js";
import { phrases } from "./phrases.js";

/** German. */
export const de: Grammar = {
  lang: "de",
  commonWords: phrases(`
      der | die | das | und | ist | nicht | mit | für | von | ein | den | dem | zu | auf | im | eine | sich | wird | auch | werden | bei | wie | sie
  `),
  labels: [
    {
      block: { type: "faq", kind: "people-also-ask" },
      words: ["ähnliche fragen", "weitere fragen", "andere suchten auch"],
    },
    {
      block: { type: "faq", kind: "questions-and-answers" },
      words: phrases(`
      fragen und antworten | fragen & antworten | die wichtigsten fragen und antworten |
      wichtige fragen und antworten | fragen und antworten * |
      die wichtigsten fragen und antworten * | die wichtigsten fragen * | * fragen und antworten |
      * die wichtigsten fragen | antworten auf die wichtigsten fragen | die wichtigsten fragen
    `),
    },
    {
      block: { type: "faq", kind: "faq" },
      words: phrases(`
      häufig gestellte fragen | oft gestellte fragen | häufige fragen | häufig gestellte fragen * |
      oft gestellte fragen * | häufige fragen * | faq zu * | faq zum * | faq zur * | * häufige fragen
    `),
    },
    {
      block: { type: "callout", kind: "did-you-know" },
      words: phrases("schon gewusst | wussten sie | wussten sie schon | wusstest du schon | wussten sie das | gewusst"),
    },
    {
      block: { type: "callout", kind: "pro-tip" },
      words: phrases("tipp | tipps | profi tipp | expertentipp | experten tipp | unser tipp | praxistipp | profitipp"),
    },
    {
      block: { type: "callout", kind: "data-point" },
      words: ["zahl des tages", "die zahl", "in zahlen", "daten und fakten", "kennzahl"],
    },
    { block: { type: "callout", kind: "key-trend" }, words: ["trend", "wichtiger trend"] },
    {
      block: { type: "callout", kind: "example" },
      words: ["beispiel", "praxisbeispiel", "ein beispiel", "zum beispiel", "beispiel aus der praxis"],
    },
    { block: { type: "callout", kind: "case-study" }, words: ["fallstudie", "fallbeispiel"] },
    {
      block: { type: "callout", kind: "caution" },
      words: ["achtung", "vorsicht", "warnung", "wichtig", "warnhinweis"],
    },
    {
      block: { type: "callout", kind: "note" },
      words: phrases(`
      hinweis | hinweise | gut zu wissen | info | anmerkung | merke | bitte beachten |
      wichtiger hinweis
    `),
    },
    {
      block: { type: "key-points", kind: "highlights" },
      words: ["höhepunkte", "kernpunkte", "wichtige punkte", "die wichtigsten punkte", "das wichtigste"],
    },
    { block: { type: "key-points", kind: "summary" }, words: ["zusammenfassung", "kurzfassung", "überblick"] },
    {
      block: { type: "key-points", kind: "in-brief" },
      words: phrases(`
      das wichtigste in kürze | in kürze | kurz und knapp | auf einen blick |
      das wichtigste auf einen blick | kurz zusammengefasst | darum geht's | darum geht es
    `),
    },
    {
      block: { type: "key-points", kind: "what-this-means" },
      words: [
        "was das bedeutet",
        "das bedeutet das für sie",
        "was das für sie bedeutet",
        "was bedeutet das",
        "was das für * bedeutet",
        "was bedeutet das für *",
      ],
    },
    {
      block: { type: "key-points", kind: "key-trends" },
      words: ["wichtige trends", "die wichtigsten trends", "wichtige trends *", "die wichtigsten trends *"],
    },
    {
      block: { type: "key-points", kind: "what-we-know" },
      words: ["was wir wissen", "was bekannt ist", "das ist bekannt"],
    },
    {
      block: { type: "key-points", kind: "what-we-dont-know" },
      words: ["was wir nicht wissen", "was nicht bekannt ist", "was unklar ist", "was noch unklar ist"],
    },
    {
      block: { type: "scenarios" },
      words: ["szenarien", "mögliche szenarien", "denkbare szenarien", "mögliche szenarien *", "szenarien für *"],
    },
    {
      block: { type: "challenges" },
      words: phrases(`
      herausforderungen | mögliche herausforderungen | hürden | herausforderungen und lösungen |
      herausforderungen und * | mögliche herausforderungen *
    `),
    },
    {
      block: { type: "next-steps" },
      words: phrases(`
      wie es weitergeht | wie geht es weiter | wie geht es jetzt weiter | nächste schritte |
      die nächsten schritte | so geht es weiter | ausblick
    `),
    },
    {
      block: { type: "key-terms" },
      words: phrases(`
      glossar | wichtige begriffe | begriffe | begriffe erklärt | schlüsselbegriffe |
      die wichtigsten begriffe
    `),
    },
    {
      block: { type: "expert-opinion" },
      words: ["expertenmeinung", "das sagen experten", "expertenstimme", "einschätzung"],
    },
    {
      block: { type: "sources" },
      words: phrases(`
      quellen | quelle | quellenangaben | quellenangabe | literatur | weitere informationen |
      quellen und literatur | einzelnachweise | verwendete quellen
    `),
    },
    {
      block: { type: "related" },
      words: phrases(`
      lesen sie auch | lies auch | auch interessant | mehr zum thema |
      das könnte sie auch interessieren | das könnte dich auch interessieren | weitere artikel |
      ähnliche artikel | verwandte artikel | passend zum thema | mehr lesen | weiterlesen |
      siehe auch | meistgelesen
    `),
    },
    {
      block: { type: "prompt", kind: "newsletter" },
      words: ["bleiben sie informiert", "newsletter abonnieren", "bleiben sie auf dem laufenden"],
    },
    {
      block: { type: "prompt", kind: "comment" },
      words: ["ihre meinung", "schreiben sie uns", "diskutieren sie mit", "ihre meinung ist gefragt"],
    },
    { block: { type: "prompt", kind: "share" }, words: ["artikel teilen"] },
    {
      block: { type: "comments" },
      words: phrases(`
      kommentare | # kommentare | kommentare (#) | leserkommentare | kommentar schreiben |
      schreiben sie einen kommentar | schreibe einen kommentar
    `),
    },
    { block: { type: "contents" }, words: ["inhalt", "inhaltsverzeichnis", "in diesem artikel", "auf dieser seite"] },
    { block: { type: "body" }, words: ["originalartikel", "der artikel"] },
  ],
  chrome: phrases(`
      zum inhalt springen | direkt zum inhalt | anzeige | werbung | teilen | drucken | menü | suche |
      startseite | anmelden | abonnieren | merken | nach oben | mehr anzeigen | lesezeit * |
      # min lesezeit | # minuten lesezeit | artikel anhören | vorlesen | impressum | datenschutz |
      aktuelles | pressemitteilung | medienmitteilung | * alle rechte vorbehalten
    `),
  questionMarks: ["F", "Frage"],
  answerMarks: ["A", "Antwort"],
  byline: ["von", "autor", "autorin", "text", "text von"],
  newsroom: phrases(
    "redaktion | der redaktion | unserer redaktion | unserem korrespondenten | unserer korrespondentin | agenturen",
  ),
  published: phrases(`
      veröffentlicht | veröffentlicht am | veröffentlicht: | erschienen | erschienen am |
      publiziert am | vom
    `),
  updated: ["aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "stand", "letzte änderung"],
  dayFirst: true,
  months: [
    ["januar", "jan", "jänner"],
    ["februar", "feb"],
    ["märz", "mär"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["dezember", "dez"],
  ],
  speech: phrases(`
      sagte | sagt | sagten | erklärte | erklärt | erklärten | betonte | betont | betonten | warnte |
      warnt | warnten | teilte | teilte mit | hieß es | heißt es | laut | so | meinte | meint |
      fügte | ergänzte | kündigte an | schrieb | schreibt | berichtete | berichtet | unterstrich |
      bekräftigte | forderte | fordert | kritisierte | kritisiert | lobte | versicherte |
      räumte ein | stellte klar | antwortete | fragte | nannte
    `),
  pronouns: ["er", "sie", "es", "wir", "ich"],
  conjunctions: phrases("aber | und | doch | oder | also | denn | nur"),
  address: phrases("Sie | Ihnen | Ihr | Ihre | Ihren | Ihrer | Ihrem | du | dir | dein | deine"),
  firstPerson: phrases("ich | mein | meine | mir | mich | wir | unser | unsere | uns"),
  interview: ["interview", "im gespräch", "gespräch mit", "wir haben mit"],
  calls: {
    newsletter: ["unseren newsletter", "newsletter abonnieren", "unserem newsletter"],
    comment: ["in den kommentaren", "hinterlassen sie einen kommentar", "schreiben sie uns", "ihre meinung"],
    share: ["teilen sie diesen artikel"],
  },
  leadsToRelated: ["verwandte artikel", "weitere artikel", "mehr zum thema"],
  hingesOn: ["hängt davon ab", "hängt ab von", "hängen davon ab", "kommt darauf an"],
  promisesMitigation: ["lösung", "lösungen", "überwinden", "bewältigen", "wege"],
  mitigation: ["lösung", "lösungen", "lösungsansatz", "abhilfe", "ausweg"],
};
