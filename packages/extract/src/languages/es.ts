import { phrases } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** Spanish. */
export const es: Vocabulary = {
  lang: "es",
  commonWords: phrases(`
    el | la | los | las | y | que | en | una | por | con | del | se | para | es | al | su | lo | como | más | sus |
    este
  `),
  labels: {
    faq: {
      "people-also-ask": phrases("otras preguntas de los usuarios | la gente también pregunta"),
      "questions-and-answers": phrases("preguntas y respuestas | preguntas y respuestas *"),
      faq: phrases(`
        preguntas frecuentes | preguntas más frecuentes | preguntas frecuentes * | preguntas habituales |
        * preguntas frecuentes | dudas frecuentes
      `),
    },
    callout: {
      "did-you-know": phrases("sabías que | sabía que | lo sabías | dato curioso"),
      "pro-tip": phrases(`
        consejo | consejos | consejo experto | consejo profesional | truco | recomendación | consejo práctico
      `),
      "data-point": phrases("el dato | dato clave | la cifra"),
      "key-trend": phrases("tendencia | tendencia clave"),
      example: phrases("ejemplo | por ejemplo | ejemplo práctico | ejemplo real"),
      "case-study": phrases("caso práctico | estudio de caso | caso de estudio"),
      caution: phrases("atención | advertencia | importante | precaución | cuidado | aviso"),
      note: phrases(`
        nota | a tener en cuenta | es bueno saber | ten en cuenta | recuerda | información
      `),
    },
    "key-points": {
      highlights: phrases(`
        puntos clave | claves | las claves | lo más destacado | puntos destacados | aspectos clave
      `),
      summary: phrases("resumen | en resumen | síntesis"),
      "in-brief": phrases("en breve | de un vistazo | lo esencial"),
      "what-this-means": phrases(`
        qué significa esto | qué significa esto para ti | qué significa para usted | lo que esto significa |
        qué significa esto para *
      `),
      "key-trends": phrases("tendencias clave | principales tendencias | tendencias clave *"),
      "what-we-know": phrases("lo que se sabe | lo que sabemos | qué se sabe"),
      "what-we-dont-know": phrases("lo que no se sabe | lo que no sabemos"),
    },
    prompt: {
      newsletter: phrases("mantente informado | suscríbete | suscríbete a nuestro boletín"),
      comment: phrases("queremos saber tu opinión | danos tu opinión"),
      share: phrases("comparte este artículo"),
    },
    scenarios: phrases("escenarios | posibles escenarios | escenarios posibles | posibles escenarios *"),
    challenges: phrases(`
      desafíos | retos | desafíos y soluciones | retos y soluciones | posibles desafíos *
    `),
    "next-steps": phrases(`
      próximos pasos | los próximos pasos | qué sigue | y ahora qué | qué viene ahora | qué pasará ahora
    `),
    timeline: phrases(`
      cronología | la cronología | cronología de los hechos | línea de tiempo | línea del tiempo | fechas clave | las fechas clave | cronología *
    `),
    "key-terms": phrases("glosario | términos clave | términos importantes"),
    "expert-opinion": phrases("opinión de experto | opinión experta | la opinión de los expertos"),
    sources: phrases("fuentes | fuente | referencias | bibliografía | fuente original"),
    related: phrases(`
      lea también | lee también | te puede interesar | le puede interesar | también te puede interesar |
      artículos relacionados | noticias relacionadas | ver también | más noticias | más información | leer más
    `),
    comments: phrases(`
      comentarios | # comentarios | deja un comentario | deja una respuesta | comentarios (#)
    `),
    contents: phrases("índice | contenido | tabla de contenidos | en este artículo"),
    body: phrases("artículo original"),
  },
  pageWords: phrases(`
    saltar al contenido | ir al contenido | publicidad | compartir | imprimir | menú | buscar | inicio |
    iniciar sesión | suscribirse | seguir leyendo | tiempo de lectura * | # min de lectura | volver arriba |
    aviso legal | nota de prensa | * todos los derechos reservados
  `),
  and: "y",
  abbreviations: phrases("Sr | Sra"),

  questionPrefixes: phrases("P | Q | Pregunta"),
  answerPrefixes: phrases("R | A | Respuesta"),

  byline: phrases("por | autor | autora | escrito por | redacción de"),
  newsroom: phrases("la redacción | redacción | nuestro corresponsal | nuestra corresponsal | agencias"),
  nameParticles: phrases("y | de | del | la"),
  published: phrases("publicado el | publicado | publicada el | fecha de publicación | fecha"),
  updated: phrases("actualizado | actualizado el | última actualización | modificado el"),
  dayFirst: true,
  beforeDate: phrases("el"),
  weekdays: phrases("lunes | martes | miércoles | jueves | viernes | sábado | domingo"),
  timeWords: phrases("a las | a la | h | hs | horas"),
  ordinalsEndInFullStop: false,
  ordinals: [],
  dateJoiners: phrases("de | del"),

  speech: phrases(`
    dijo | dice | dijeron | afirmó | afirma | afirmaron | señaló | señala | explicó | explica | añadió | añade |
    agregó | agrega | aseguró | asegura | declaró | declara | indicó | indica | advirtió | advierte | subrayó |
    subraya | destacó | destaca | anunció | anuncia | sostuvo | sostiene | insistió | insiste | manifestó |
    comentó | comenta | escribió | recordó | apuntó | apunta | expresó | respondió | reconoció
  `),
  accordingTo: phrases("según"),
  auxiliaries: phrases("ha | han"),
  clauseOpeners: phrases("y | pero | que"),
  dayPhrases: phrases(`
    el lunes | el martes | el miércoles | el jueves | el viernes | el sábado | el domingo
  `),
  affiliation: phrases("de la | del | de"),
  pronouns: phrases("él | ella | ellos | ellas | yo | nosotros"),

  conjunctions: phrases("pero | y | o | entonces | así"),
  secondPerson: phrases("usted | ustedes | tú | vosotros"),
  firstPerson: phrases("yo | mi | mis | me | nosotros | nuestro | nuestra | nos | creo | tenemos | estamos"),
  interviewWords: phrases("entrevista | en conversación con"),

  calls: {
    newsletter: phrases("nuestro boletín | nuestra newsletter | suscríbete a"),
    comment: phrases("en los comentarios | deja un comentario | déjanos tu comentario"),
    share: phrases("comparte este artículo"),
  },
  leadsToRelated: phrases("artículos relacionados | noticias relacionadas"),
  hingesOn: phrases("depende de | dependerá de | dependen de"),
  promisesMitigation: phrases("solución | soluciones | superar | afrontar"),
  mitigation: phrases("solución | respuesta | salida"),
};
