import {
  bullet,
  inLanguage,
  numbered as numberedItem,
  type MarkedWords,
  type Words,
} from "../../article/write-rich-text.js";
import type { Source, TextBlock, When } from "../../generated/types.js";

export { bold as strong, cite, code, italic as em, link, paragraph } from "../../article/write-rich-text.js";

export const item = (level: number, ...words: Words[]): TextBlock => ({ ...bullet(...words), level });
export const numbered = (level: number, ...words: Words[]): TextBlock => ({ ...numberedItem(...words), level });

export const foreign = (text: string, lang: string): MarkedWords => inLanguage(text, lang);
/** Below the line, which no editor needs a function for. */
export const sub = (text: string): MarkedWords => ({ runs: [{ text, marks: ["sub"] }] });

/** A day that a source states. */
export const onDay = (date: string): When => ({ edtf: date, earliest: date, latest: date, basis: "stated" });

export const wageOffer: Source = {
  id: "source:wage-offer",
  title: "Offer to the dockers",
  publisher: "Port authority",
  url: "https://example.org/port/wage-offer",
  published: "2026-03-04",
};

export const marchReport: Source = {
  id: "source:march-report",
  title: "Port and union further apart than in winter",
  name: "Report of 1 March",
  publisher: "Harbour Post",
  published: "2026-03-01",
};

export const unionReport: Source = {
  id: "source:union-report",
  title: "Union would settle for five",
  name: "Report of 12 March",
  publisher: "Harbour Post",
  published: "2026-03-12",
};

export const mediatorMinutes: Source = {
  id: "source:minutes",
  title: "Minutes of the first round",
  publisher: "State mediator",
  published: "2026-03-15",
  note: "A primary document; the names of the staff are blacked out.",
};

export const bridgeReport: Source = {
  id: "source:bridge-report",
  title: "Inspection of the Kettle Bridge",
  publisher: "City engineer’s office",
  url: "https://example.org/city/bridge-report",
  published: "2026-01-19",
  note: "The tables are public, the photographs are not.",
};

export const tramPlan: Source = {
  id: "source:tram-plan",
  title: "Planning decision for the northern tram extension",
  publisher: "Regional council",
  published: "2025-11",
};

/** A word that no line can hold, markup that is only words, a link that must not be one, and signs that turn text round. */
export const hostile = {
  markup: `Is "</script><script>alert(1)</script>" & <b>this</b> safe?`,
  scriptLink: "javascript:alert(1)",
  longWord: "Hafen".repeat(120),
  loneSurrogate: "before \ud800 after",
  bidi: "pay \u202egnihton\u202c now \u2066and then",
};
