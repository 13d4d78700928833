import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in Spanish. */
export const esGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Nivel",
    summary: "Qué dice",
    trigger: "Cuándo se aplica",
    obligation: "Obligación",
    guarantors: "Garantes",
    discretion: "Quién decide",
    instrument: "Tipo de texto",
    bindingness: "Carácter vinculante",
    measures: "Medidas",
    troops: "Tropas",
    ratification: "Ratificación",
  },
  point: "Punto",
  caption: "Qué garantiza cada texto, punto por punto",
  layer: "Nivel {number}",
  comparison: "Solo como comparación",
  notSaid: "No se indica",
  unsaid: "Nuestras fuentes no dicen nada sobre: {name}.",
  disputed: "En disputa:",
  drawing: "Los niveles de la garantía, con el primero en el centro ({count})",
  firmLine: "Línea continua: acordado.",
  openLine: "Línea discontinua: sin acordar, en disputa o ya no vigente.",
  allPoints: "Todos los puntos",
};
