import type { EmbedWords } from "./embed-words.js";

export const es: EmbedWords = {
  reviewDue: "La revisión estaba prevista para el {date}. Pueden faltar hechos más recientes.",
  lastChecked:
    "Este es el último estado que comprobó la redacción, el {date}. La revisión estaba prevista para el {review}.",
  withdrawn: "Este texto explicativo se ha retirado.",
  withdrawnOn: "Este texto explicativo se retiró el {date}.",
  changedSince: "Qué ha cambiado desde que se publicó este artículo",
  unchangedSince: "Aquí no ha cambiado nada desde el {date}.",
  correctedSince: "Corregido desde entonces",
  fullPage: "Página completa",
  notFound: "No hay ningún texto explicativo en esta dirección.",
};
