import type { PartialVocabulary } from "./words.js";

/** German. */
export const de: PartialVocabulary = {
  lang: "de",
  headings: {
    source: ["quellen"],
    party: ["parteien", "beteiligte"],
    person: ["personen"],
    issue: ["themen", "streitfragen"],
    event: ["termine", "chronologie"],
    position: ["positionen"],
    statement: ["aussagen"],
    proposal: ["vorschläge"],
    term: ["begriffe"],
    conflict: ["strittig", "umstritten"],
    question: ["fragen"],
    notes: ["notizen"],
  },
  stances: {
    demands: ["fordert", "verlangt"],
    supports: ["unterstützt", "bietet", "schlägt vor"],
    accepts: ["akzeptiert", "stimmt"],
    rejects: ["lehnt", "lehnt ab"],
  },
  conditions: { if: ["falls", "wenn"] },
  and: ["und"],
  articles: ["der", "die", "das"],
  others: ["andere", "und andere"],
  roleAt: ["von", "bei"],
  offeredTo: ["an"],
  dates: {
    weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"],
    about: ["etwa", "um"],
    until: ["bis"],
  },
};
