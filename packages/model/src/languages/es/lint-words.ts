import type { LintWords } from "../lint-words.js";

/** What the lint rules look for in Spanish text. */
export const esLintWords: LintWords = {
  modals: "podrían? | deberían? | serían? | habrían?",
  reporting: `
    dijo | dijeron | declaró | declararon | afirmó | afirmaron | anunció | anunciaron | aseguró | aseguraron | prometió |
    prometieron | explicó | señaló
  `,
  movedByReporting: "serían? | habrían?",
  hedges: `
    podrían? | deberían? | serían? | habrían? | puede | pueden | si | a menos que | salvo que | siempre que | quizás? |
    tal vez | acaso | posible(?:mente)? | posibilidad | probable(?:mente)? | parece | parecen | incierto | incierta |
    esperan? | confían? en | estudian? | a cambio | condici(?:ón|ones) | no se descarta | no descartan?
  `,
  wishes: `
    quieren? | querían? | piden? | pidió | pidieron | exigen? | ofrecen? | proponen? | planean? | pretenden? |
    (?:está|están|estaba|estaban) dispuest[oa]s?
  `,
  determiners: "el | la | los | las | un | una | unos | unas | su | sus | esta | este | estas | estos | del | al",
  lightLabels: `
    ¿ ?sab(?:ía|ías|e|es) que | ¿ ?lo sab(?:ía|ías) | dato curioso | curiosidades | trucos? | consejos? de experto | fun ?facts?
  `,
  graveMatters: `
    guerras?(?! (?:comercial(?:es)?|de precios|de palabras|fría|de desgaste)) | invasi(?:ón|ones) | alto el fuego |
    tropas | misil(?:es)? | bombas? | bombardeos? | masacres? | matanzas? | genocidio | atrocidades | asesinatos? |
    asesinad[oa]s? | homicidios? | (?<!punto )muert(?:o|a|os|as|e|es) | rehenes | secuestros? | atentados? |
    terroris(?:mo|tas?) | violaci(?:ón|ones) sexual(?:es)? | crímenes | suicidios? | catástrofes? | terremotos? |
    incendios? | inundaci(?:ón|ones) | hambrunas? | epidemias? | pandemias?
  `,
  deadlines: "plazos? | fechas? límites? | ultimátums? | vence | vencen | venció | vencimiento | expira(?:n|rá|rán)?",
  offices: `
    secretari[oa] general | directora? general | alt[oa] comisionad[oa] | alt[oa] representante | portavoz | vocer[oa] |
    representante permanente | enviad[oa] especial
  `,
  leaders: "president[ea] | jef[ea] | líder",
  kindsOfPublisher: "agencia de noticias | agencia | periódico | en línea",
  unnamedGroups: `
    funcionarios | diplomáticos | fuentes | asesores | allegados | analistas | expertos | observadores | testigos
  `,
  weights: `
    (?:el|la|lo|los|las) (?:más|menos) (?:probable|plausible|realista|verosímil)s? |
    (?:muy|altamente|sumamente) (?:im)?probables? | con toda probabilidad | probabilidad del? \\d+ |
    \\d+(?:[.,]\\d+)? ?(?:%|por ciento) de (?:probabilidad(?:es)?|posibilidades)
  `,
  numbering: `
    (?:escenario|opción|caso|variante|hipótesis) ?(?:n\\.?º ?|#)?(?:\\d+|uno|dos|tres|cuatro|cinco|[a-d](?=\\s*[:.)]|$)) |
    n\\.?º ?\\d+
  `,
  perCent: "por ciento",
  smallWords: `
    el | los | las | del | por | una | unos | unas | con | para | como | más | pero | sus | este | esta | esto | ese | esa |
    está | están | fue | han | hay | muy | también | cuando | sobre | hasta | desde | nos | ya | sin | todo | todos |
    porque | donde | quien | nada | nuestro | nuestra | nuestros | puede | debe | vamos | yo | usted | ustedes | él | ella |
    ellos | nosotros | sino | antes | ahora | siempre | sea
  `,
  sharedSmallWords:
    "de | la | que | en | y | a | un | se | no | es | su | le | me | te | mi | tu | si | o | entre | son | al | lo | ha | ser",
  headline: "titulares? | títulos? | encabezado",
};
