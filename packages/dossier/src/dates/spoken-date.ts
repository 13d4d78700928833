const months: Record<string, number> = Object.fromEntries(
  [
    ["january jan januar jänner", 1],
    ["february feb februar", 2],
    ["march mar märz", 3],
    ["april apr", 4],
    ["may mai", 5],
    ["june jun juni", 6],
    ["july jul juli", 7],
    ["august aug", 8],
    ["september sep sept", 9],
    ["october oct oktober okt", 10],
    ["november nov", 11],
    ["december dec dezember dez", 12],
  ].flatMap(([names, month]) =>
    String(names)
      .split(" ")
      .map((name) => [name, Number(month)] as const),
  ),
);

export const monthName = (word: string): number | undefined => months[word.toLowerCase()];

const two = (number: number | string): string => String(number).padStart(2, "0");
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;
const month = String.raw`(\p{L}+)\.?`;
const year = String.raw`(\d{4})`;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |^\p{L}+(?:tag|woch),? /iu;

type Parts = (string | undefined)[];

/** Ways in which people write dates, and what they are in EDTF. A part may be missing. */
const forms: readonly [RegExp, (parts: Parts) => string | undefined][] = [
  [new RegExp(`^${day} ${month},? ${year}$`, "u"), ([d, m, y]) => join(y, m, d)],
  [new RegExp(`^${month} ${day},? ${year}$`, "u"), ([m, d, y]) => join(y, m, d)],
  [new RegExp(`^${month},? ${year}$`, "u"), ([m, y]) => join(y, m)],
  [
    new RegExp(`^${day} ?(?:-|to|until|bis) ?${day} ${month},? ${year}$`, "u"),
    ([from, to, m, y]) => range(join(y, m, from), join(y, m, to)),
  ],
  [
    new RegExp(`^${month} ${day} ?(?:-|to|until|bis) ?${day},? ${year}$`, "u"),
    ([m, from, to, y]) => range(join(y, m, from), join(y, m, to)),
  ],
  [
    new RegExp(`^${day} ${month} ?(?:-|to|until|bis) ?${day} ${month},? ${year}$`, "u"),
    ([d1, m1, d2, m2, y]) => range(join(y, m1, d1), join(y, m2, d2)),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => `${y}-${two(m ?? "")}-${two(d ?? "")}`],
  [/^(\d{4}-\d\d-\d\d) ?(?:-|to|until|bis) ?(\d{4}-\d\d-\d\d)$/, ([from, to]) => `${from}/${to}`],
];

function join(year = "", month = "", day?: string): string | undefined {
  const number = monthName(month);
  if (number === undefined) return undefined;
  return `${year}-${two(number)}${day === undefined ? "" : `-${two(day)}`}`;
}

const range = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined ? undefined : `${from}/${to}`;

/** A date as people write it, in EDTF: "1 March 2026" is `2026-03-01`. Undefined where it is none of their ways. */
export function spokenDate(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const about = /^(?:about|around|circa|c\.|ca\.|etwa|um) /i.exec(text)?.[0] ?? "";
  const words = text.slice(about.length).replace(weekday, "");
  for (const [form, toEdtf] of forms) {
    const found = form.exec(words);
    const edtf = found === null ? undefined : toEdtf(found.slice(1));
    if (edtf !== undefined) return about === "" ? edtf : `${edtf}~`;
  }
  return undefined;
}

const relative =
  /^(?:today|tomorrow|yesterday|tonight|(?:next|last|this|coming) (?:\p{L}+day|week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** A date that has two readings, lacks its year, or hangs on the day of reading; what is wrong with it. */
export function doubtfulDate(text: string): string | undefined {
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) {
    return `"${text}" has two readings: day first or month first. Write it like 2026-03-01.`;
  }
  if (relative.test(text.slice(0, 40))) {
    return `"${text}" is another day for everybody who reads it later. Write the day: 2026-03-10, or 2026-03-10 (inferred) where you worked it out.`;
  }
  const words = text.length > 30 ? "" : text.replace(weekday, "");
  const found = new RegExp(`^(?:${day} ${month}|${month} ${day})$`, "u").exec(words);
  const name = found?.[2] ?? found?.[3];
  if (name === undefined || monthName(name) === undefined) return undefined;
  return `"${text}" has no year. Write it like 2026-03-01 or 1 March 2026.`;
}
