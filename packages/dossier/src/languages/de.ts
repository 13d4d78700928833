import { phrases } from "./phrases.js";
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
    considers: ["erwägt", "ist offen für", "schließt nicht aus"],
    rejects: ["lehnt", "lehnt ab"],
  },
  unclear: [
    "nicht",
    "kein",
    "keine",
    "keinen",
    "nie",
    "nichts",
    "ohne",
    "falls",
    "wenn",
    "außer",
    "sobald",
    "bis",
    "aber",
    "sofern",
    "selbst wenn",
    "auszuschließen",
    "zurück",
  ],
  conditions: { if: ["falls", "wenn"] },
  and: ["und"],
  articles: ["der", "die", "das"],
  others: ["andere", "und andere"],
  roleAt: ["von", "bei"],
  offeredTo: ["an"],
  dates: {
    weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"],
    about: ["etwa", "um"],
    from: ["von", "vom"],
    until: ["bis", "bis zum"],
    vague:
      phrases(`anfang | mitte | ende | früh | spät | beginn | erste | erstes | ersten | zweite | zweites | zweiten |
      dritte | drittes | dritten | vierte | viertes | vierten | hälfte | halbjahr | quartal | woche | kw | kalenderwoche |
      wochenende | frühling | frühjahr | frühsommer | sommer | spätsommer | herbst | winter | morgen | vormittag | mittag |
      nachmittag | abend | nacht | mitternacht | uhr | zwischen`),
    bounds: ["vor", "nach", "seit", "ab", "bis", "bis zum", "spätestens", "frühestens", "nicht vor"],
    joins: ["am", "im", "in", "an", "dem", "den", "des", "oder", "ab"],
  },
};
