import type { CiteMark, LangMark, LinkMark, Source, Span, TextBlock, When } from "../../generated/types.js";

type MarkDef = LinkMark | CiteMark | LangMark;
type Part = string | { text: string; mark?: string; def?: MarkDef };

/** A paragraph of rich text, written in the order in which it is read. */
export function paragraph(...parts: Part[]): TextBlock {
  const children = parts.map((part): Span => {
    if (typeof part === "string") return { _type: "span", text: part };
    const marks = [...(part.mark === undefined ? [] : [part.mark]), ...(part.def === undefined ? [] : [part.def._key])];
    return { _type: "span", text: part.text, marks };
  });
  const markDefs = parts.flatMap((part) => (typeof part === "object" && part.def !== undefined ? [part.def] : []));
  return markDefs.length === 0 ? { _type: "block", children } : { _type: "block", children, markDefs };
}

export const item = (level: number, ...parts: Part[]): TextBlock => ({
  ...paragraph(...parts),
  listItem: "bullet",
  level,
});
export const numbered = (level: number, ...parts: Part[]): TextBlock => ({
  ...paragraph(...parts),
  listItem: "number",
  level,
});

export const strong = (text: string): Part => ({ text, mark: "strong" });
export const em = (text: string): Part => ({ text, mark: "em" });
export const code = (text: string): Part => ({ text, mark: "code" });
export const sub = (text: string): Part => ({ text, mark: "sub" });
export const link = (text: string, href: string): Part => ({
  text,
  def: { _type: "link", _key: `link ${href}`, href },
});
export const cite = (text: string, source: string): Part => ({
  text,
  def: { _type: "cite", _key: `cite ${source}`, source },
});
export const foreign = (text: string, lang: string): Part => ({
  text,
  def: { _type: "lang", _key: `lang ${lang} ${text}`, lang },
});

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
