import type { Grammar } from "./grammar.js";
import { phrases } from "./phrases.js";

/** Spanish. */
export const es: Grammar = {
  lang: "es",
  commonWords: phrases(`
      el | la | los | las | y | que | en | una | por | con | del | se | para | es | al | su | lo | como | más | sus | este
  `),
  labels: [
    {
      block: { type: "faq", kind: "people-also-ask" },
      words: ["otras preguntas de los usuarios", "la gente también pregunta"],
    },
    {
      block: { type: "faq", kind: "questions-and-answers" },
      words: ["preguntas y respuestas", "preguntas y respuestas *"],
    },
    {
      block: { type: "faq", kind: "faq" },
      words: phrases(`
      preguntas frecuentes | preguntas más frecuentes | preguntas frecuentes * |
      preguntas habituales | * preguntas frecuentes | dudas frecuentes
    `),
    },
    {
      block: { type: "callout", kind: "did-you-know" },
      words: ["sabías que", "sabía que", "lo sabías", "dato curioso"],
    },
    {
      block: { type: "callout", kind: "pro-tip" },
      words: phrases(`
      consejo | consejos | consejo experto | consejo profesional | truco | recomendación |
      consejo práctico
    `),
    },
    { block: { type: "callout", kind: "data-point" }, words: ["el dato", "dato clave", "la cifra"] },
    { block: { type: "callout", kind: "key-trend" }, words: ["tendencia", "tendencia clave"] },
    {
      block: { type: "callout", kind: "example" },
      words: ["ejemplo", "por ejemplo", "ejemplo práctico", "ejemplo real"],
    },
    { block: { type: "callout", kind: "case-study" }, words: ["caso práctico", "estudio de caso", "caso de estudio"] },
    {
      block: { type: "callout", kind: "caution" },
      words: phrases("atención | advertencia | importante | precaución | cuidado | aviso"),
    },
    {
      block: { type: "callout", kind: "note" },
      words: phrases("nota | a tener en cuenta | es bueno saber | ten en cuenta | recuerda | información"),
    },
    {
      block: { type: "key-points", kind: "highlights" },
      words: phrases("puntos clave | claves | las claves | lo más destacado | puntos destacados | aspectos clave"),
    },
    { block: { type: "key-points", kind: "summary" }, words: ["resumen", "en resumen", "síntesis"] },
    { block: { type: "key-points", kind: "in-brief" }, words: ["en breve", "de un vistazo", "lo esencial"] },
    {
      block: { type: "key-points", kind: "what-this-means" },
      words: [
        "qué significa esto",
        "qué significa esto para ti",
        "qué significa para usted",
        "lo que esto significa",
        "qué significa esto para *",
      ],
    },
    {
      block: { type: "key-points", kind: "key-trends" },
      words: ["tendencias clave", "principales tendencias", "tendencias clave *"],
    },
    { block: { type: "key-points", kind: "what-we-know" }, words: ["lo que se sabe", "lo que sabemos", "qué se sabe"] },
    { block: { type: "key-points", kind: "what-we-dont-know" }, words: ["lo que no se sabe", "lo que no sabemos"] },
    {
      block: { type: "scenarios" },
      words: ["escenarios", "posibles escenarios", "escenarios posibles", "posibles escenarios *"],
    },
    {
      block: { type: "challenges" },
      words: ["desafíos", "retos", "desafíos y soluciones", "retos y soluciones", "posibles desafíos *"],
    },
    {
      block: { type: "next-steps" },
      words: phrases(`
      próximos pasos | los próximos pasos | qué sigue | y ahora qué | qué viene ahora |
      qué pasará ahora
    `),
    },
    { block: { type: "key-terms" }, words: ["glosario", "términos clave", "términos importantes"] },
    {
      block: { type: "expert-opinion" },
      words: ["opinión de experto", "opinión experta", "la opinión de los expertos"],
    },
    { block: { type: "sources" }, words: ["fuentes", "fuente", "referencias", "bibliografía", "fuente original"] },
    {
      block: { type: "related" },
      words: phrases(`
      lea también | lee también | te puede interesar | le puede interesar |
      también te puede interesar | artículos relacionados | noticias relacionadas | ver también |
      más noticias | más información | leer más
    `),
    },
    {
      block: { type: "prompt", kind: "newsletter" },
      words: ["mantente informado", "suscríbete", "suscríbete a nuestro boletín"],
    },
    { block: { type: "prompt", kind: "comment" }, words: ["queremos saber tu opinión", "danos tu opinión"] },
    { block: { type: "prompt", kind: "share" }, words: ["comparte este artículo"] },
    {
      block: { type: "comments" },
      words: ["comentarios", "# comentarios", "deja un comentario", "deja una respuesta", "comentarios (#)"],
    },
    { block: { type: "contents" }, words: ["índice", "contenido", "tabla de contenidos", "en este artículo"] },
    { block: { type: "body" }, words: ["artículo original"] },
  ],
  chrome: phrases(`
      saltar al contenido | ir al contenido | publicidad | compartir | imprimir | menú | buscar |
      inicio | iniciar sesión | suscribirse | seguir leyendo | tiempo de lectura * |
      # min de lectura | volver arriba | aviso legal | nota de prensa |
      * todos los derechos reservados
    `),
  questionMarks: ["P", "Q", "Pregunta"],
  answerMarks: ["R", "A", "Respuesta"],
  byline: ["por", "autor", "autora", "escrito por", "redacción de"],
  newsroom: phrases("la redacción | redacción | nuestro corresponsal | nuestra corresponsal | agencias"),
  published: ["publicado el", "publicado", "publicada el", "fecha de publicación", "fecha"],
  updated: ["actualizado", "actualizado el", "última actualización", "modificado el"],
  dayFirst: true,
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo", "mar"],
    ["abril", "abr"],
    ["mayo", "may"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago"],
    ["septiembre", "sept", "sep", "setiembre"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  speech: phrases(`
      dijo | dice | dijeron | afirmó | afirma | afirmaron | señaló | señala | explicó | explica |
      añadió | añade | agregó | agrega | aseguró | asegura | declaró | declara | indicó | indica |
      advirtió | advierte | subrayó | subraya | destacó | destaca | anunció | anuncia | según |
      sostuvo | sostiene | insistió | insiste | manifestó | comentó | comenta | escribió | recordó |
      apuntó | apunta | expresó | respondió | reconoció
    `),
  pronouns: phrases("él | ella | ellos | ellas | yo | nosotros"),
  conjunctions: ["pero", "y", "o", "entonces", "así"],
  address: ["usted", "ustedes", "tú", "vosotros"],
  firstPerson: phrases("yo | mi | mis | me | nosotros | nuestro | nuestra | nos | creo | tenemos | estamos"),
  interview: ["entrevista", "en conversación con"],
  calls: {
    newsletter: ["nuestro boletín", "nuestra newsletter", "suscríbete a"],
    comment: ["en los comentarios", "deja un comentario", "déjanos tu comentario"],
    share: ["comparte este artículo"],
  },
  leadsToRelated: ["artículos relacionados", "noticias relacionadas"],
  hingesOn: ["depende de", "dependerá de", "dependen de"],
  promisesMitigation: ["solución", "soluciones", "superar", "afrontar"],
  mitigation: ["solución", "respuesta", "salida"],
};
