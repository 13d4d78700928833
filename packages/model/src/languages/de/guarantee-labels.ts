import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in German. */
export const deGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Stufe",
    summary: "Was darin steht",
    trigger: "Wann es gilt",
    obligation: "Pflicht",
    guarantors: "Garanten",
    discretion: "Wer entscheidet",
    instrument: "Art des Textes",
    bindingness: "Verbindlichkeit",
    measures: "Maßnahmen",
    troops: "Truppen",
    ratification: "Ratifizierung",
  },
  point: "Punkt",
  caption: "Was die Texte garantieren, Punkt für Punkt",
  layer: "Stufe {number}",
  comparison: "Nur zum Vergleich",
  notSaid: "Keine Angabe",
  unsaid: "In unseren Quellen steht nichts zu: {name}.",
  disputed: "Umstritten:",
  drawing: "Die Stufen der Garantie, die erste innen ({count})",
  firmLine: "Durchgezogene Linie: vereinbart.",
  openLine: "Gestrichelte Linie: nicht vereinbart, umstritten oder nicht mehr in Kraft.",
  allPoints: "Alle Punkte",
};
