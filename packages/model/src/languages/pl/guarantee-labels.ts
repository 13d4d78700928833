import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in Polish. */
export const plGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Poziom",
    summary: "Co mówi tekst",
    trigger: "Kiedy obowiązuje",
    obligation: "Zobowiązanie",
    guarantors: "Gwaranci",
    discretion: "Kto decyduje",
    instrument: "Rodzaj dokumentu",
    bindingness: "Moc wiążąca",
    measures: "Środki",
    troops: "Wojska",
    ratification: "Ratyfikacja",
  },
  point: "Punkt",
  caption: "Co gwarantuje każdy z tekstów, punkt po punkcie",
  layer: "Poziom {number}",
  comparison: "Tylko dla porównania",
  notSaid: "Nie podano",
  unsaid: "Nasze źródła nic nie mówią na te tematy: {name}.",
  disputed: "Sporne:",
  drawing: "Poziomy gwarancji, pierwszy w środku ({count})",
  firmLine: "Linia ciągła: uzgodnione.",
  openLine: "Linia przerywana: nieuzgodnione, sporne lub już nie obowiązuje.",
  allPoints: "Wszystkie punkty",
};
