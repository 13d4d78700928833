import { phrases } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** German. */
export const de: Vocabulary = {
  lang: "de",
  commonWords: phrases(`
    der | die | das | und | ist | nicht | mit | für | von | ein | den | dem | zu | auf | im | eine | sich | wird |
    auch | werden | bei | wie | sie
  `),
  labels: {
    faq: {
      "people-also-ask": phrases("ähnliche fragen | weitere fragen | andere suchten auch"),
      "questions-and-answers": phrases(`
        fragen und antworten | fragen & antworten | die wichtigsten fragen und antworten |
        wichtige fragen und antworten | fragen und antworten * | die wichtigsten fragen und antworten * |
        die wichtigsten fragen * | * fragen und antworten | * die wichtigsten fragen |
        antworten auf die wichtigsten fragen | die wichtigsten fragen
      `),
      faq: phrases(`
        häufig gestellte fragen | oft gestellte fragen | häufige fragen | häufig gestellte fragen * |
        oft gestellte fragen * | häufige fragen * | faq zu * | faq zum * | faq zur * | * häufige fragen
      `),
    },
    callout: {
      "did-you-know": phrases(`
        schon gewusst | wussten sie | wussten sie schon | wusstest du schon | wussten sie das | gewusst
      `),
      "pro-tip": phrases(`
        tipp | tipps | profi tipp | expertentipp | experten tipp | unser tipp | praxistipp | profitipp
      `),
      "data-point": phrases("zahl des tages | die zahl | in zahlen | daten und fakten | kennzahl"),
      "key-trend": phrases("trend | wichtiger trend"),
      example: phrases(`
        beispiel | praxisbeispiel | ein beispiel | zum beispiel | beispiel aus der praxis
      `),
      "case-study": phrases("fallstudie | fallbeispiel"),
      caution: phrases("achtung | vorsicht | warnung | wichtig | warnhinweis"),
      note: phrases(`
        hinweis | hinweise | gut zu wissen | info | anmerkung | merke | bitte beachten | wichtiger hinweis
      `),
    },
    "key-points": {
      highlights: phrases(`
        höhepunkte | kernpunkte | wichtige punkte | die wichtigsten punkte | das wichtigste
      `),
      summary: phrases("zusammenfassung | kurzfassung | überblick"),
      "in-brief": phrases(`
        das wichtigste in kürze | in kürze | kurz und knapp | auf einen blick | das wichtigste auf einen blick |
        kurz zusammengefasst | darum geht's | darum geht es
      `),
      "what-this-means": phrases(`
        was das bedeutet | das bedeutet das für sie | was das für sie bedeutet | was bedeutet das |
        was das für * bedeutet | was bedeutet das für *
      `),
      "key-trends": phrases(`
        wichtige trends | die wichtigsten trends | wichtige trends * | die wichtigsten trends *
      `),
      "what-we-know": phrases("was wir wissen | was bekannt ist | das ist bekannt"),
      "what-we-dont-know": phrases(`
        was wir nicht wissen | was nicht bekannt ist | was unklar ist | was noch unklar ist
      `),
    },
    prompt: {
      newsletter: phrases("bleiben sie informiert | newsletter abonnieren | bleiben sie auf dem laufenden"),
      comment: phrases(`
        ihre meinung | schreiben sie uns | diskutieren sie mit | ihre meinung ist gefragt
      `),
      share: phrases("artikel teilen"),
    },
    scenarios: phrases(`
      szenarien | mögliche szenarien | denkbare szenarien | mögliche szenarien * | szenarien für *
    `),
    challenges: phrases(`
      herausforderungen | mögliche herausforderungen | hürden | herausforderungen und lösungen |
      herausforderungen und * | mögliche herausforderungen *
    `),
    "next-steps": phrases(`
      wie es weitergeht | wie geht es weiter | wie geht es jetzt weiter | nächste schritte | die nächsten schritte |
      so geht es weiter | ausblick
    `),
    timeline: phrases(`
      chronologie | chronik | zeitleiste | zeitstrahl | zeittafel | chronologie der ereignisse | die chronologie | die wichtigsten daten | chronologie * | chronik *
    `),
    "key-terms": phrases(`
      glossar | wichtige begriffe | begriffe | begriffe erklärt | schlüsselbegriffe | die wichtigsten begriffe
    `),
    "expert-opinion": phrases("expertenmeinung | das sagen experten | expertenstimme | einschätzung"),
    sources: phrases(`
      quellen | quelle | quellenangaben | quellenangabe | literatur | weitere informationen |
      quellen und literatur | einzelnachweise | verwendete quellen
    `),
    related: phrases(`
      lesen sie auch | lies auch | auch interessant | mehr zum thema | das könnte sie auch interessieren |
      das könnte dich auch interessieren | weitere artikel | ähnliche artikel | verwandte artikel |
      passend zum thema | mehr lesen | weiterlesen | siehe auch | meistgelesen
    `),
    comments: phrases(`
      kommentare | # kommentare | kommentare (#) | leserkommentare | kommentar schreiben |
      schreiben sie einen kommentar | schreibe einen kommentar
    `),
    contents: phrases("inhalt | inhaltsverzeichnis | in diesem artikel | auf dieser seite"),
    body: phrases("originalartikel | der artikel"),
  },
  pageWords: phrases(`
    zum inhalt springen | direkt zum inhalt | anzeige | werbung | teilen | drucken | menü | suche | startseite |
    anmelden | abonnieren | merken | nach oben | mehr anzeigen | lesezeit * | # min lesezeit | # minuten lesezeit |
    artikel anhören | vorlesen | impressum | datenschutz | aktuelles | pressemitteilung | medienmitteilung |
    * alle rechte vorbehalten
  `),
  and: "und",
  abbreviations: phrases("Dr | Prof | Nr | Art | Abs | bzw | ca | Mio | Mrd"),

  questionPrefixes: phrases("F | Frage"),
  answerPrefixes: phrases("A | Antwort"),

  byline: phrases("von | autor | autorin | text | text von"),
  newsroom: phrases(`
    redaktion | der redaktion | unserer redaktion | unserem korrespondenten | unserer korrespondentin | agenturen
  `),
  nameParticles: phrases("und | von | der | den | zu | für"),
  published: phrases(`
    veröffentlicht | veröffentlicht am | veröffentlicht: | erschienen | erschienen am | publiziert am | vom
  `),
  updated: phrases("aktualisiert | aktualisiert am | zuletzt aktualisiert | stand | letzte änderung"),
  dayFirst: true,
  beforeDate: phrases("am | den"),
  weekdays: phrases("*tag | mittwoch | sonnabend | mo | di | mi | do | fr | sa | so"),
  timeWords: phrases("um | uhr | mez | mesz"),
  ordinalsEndInFullStop: true,
  ordinals: [],
  dateJoiners: [],

  speech: phrases(`
    sagte | sagt | sagten | erklärte | erklärt | erklärten | betonte | betont | betonten | warnte | warnt |
    warnten | teilte | teilte mit | hieß es | heißt es | so | meinte | meint | fügte | ergänzte | kündigte an |
    schrieb | schreibt | berichtete | berichtet | unterstrich | bekräftigte | forderte | fordert | kritisierte |
    kritisiert | lobte | versicherte | räumte ein | stellte klar | antwortete | fragte | nannte
  `),
  accordingTo: phrases("laut"),
  auxiliaries: phrases("hat | haben | auch"),
  clauseOpeners: phrases("und | aber | während | dass | wie"),
  dayPhrases: phrases("am *tag | am Mittwoch | am Sonnabend"),
  affiliation: phrases("bei | beim | am | an der | von"),
  pronouns: phrases("er | sie | es | wir | ich"),

  conjunctions: phrases("aber | und | doch | oder | also | denn | nur"),
  secondPerson: phrases("Sie | Ihnen | Ihr | Ihre | Ihren | Ihrer | Ihrem | du | dir | dein | deine"),
  firstPerson: phrases("ich | mein | meine | mir | mich | wir | unser | unsere | uns"),
  interviewWords: phrases("interview | im gespräch | gespräch mit | wir haben mit"),

  calls: {
    newsletter: phrases("unseren newsletter | newsletter abonnieren | unserem newsletter"),
    comment: phrases(`
      in den kommentaren | hinterlassen sie einen kommentar | schreiben sie uns | ihre meinung
    `),
    share: phrases("teilen sie diesen artikel"),
  },
  leadsToRelated: phrases("verwandte artikel | weitere artikel | mehr zum thema"),
  hingesOn: phrases("hängt davon ab | hängt ab von | hängen davon ab | kommt darauf an"),
  promisesMitigation: phrases("lösung | lösungen | überwinden | bewältigen | wege"),
  mitigation: phrases("lösung | lösungen | lösungsansatz | abhilfe | ausweg"),
};
