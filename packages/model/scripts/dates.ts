/**
 * Writes the date formats and the names of the months from Unicode CLDR: `npm run generate`.
 *
 * Browsers and servers carry different versions of this data, so `Intl.DateTimeFormat` prints one date with thin
 * spaces here and plain ones there. A page made on a server and read in a browser needs one table.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dateFormats, type Calendar } from "./date-patterns.js";

type Formats = ReturnType<typeof dateFormats>;

const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const { version } = readJson("cldr-dates-full/package.json") as { version: string };

const calendarOf = (name: string): Calendar => {
  const locale = name === "en-US" ? "en" : name;
  const { main } = readJson(`cldr-dates-full/main/${locale}/ca-gregorian.json`) as {
    main: Record<string, { dates: { calendars: { gregorian: Calendar } } }>;
  };
  const found = main[locale];
  if (found === undefined) throw new Error(`CLDR has no dates for "${name}". Check the name of the language file.`);
  return found.dates.calendars.gregorian;
};

/** A folder `src/languages/fr` makes French a language that we print. */
const printed = readdirSync("src/languages").filter((name) => /^[a-z]{2,3}$/.test(name));

/** Languages whose month names are read in articles and dossiers, beside those that we print. */
const read = [...new Set([...printed, "ar", "es", "fr", "pl", "uk", "zh"])].toSorted();

/** Papers of most of the world write 17 August 2025; August 17, 2025 is the order of some regions. */
const baseOf = (language: string): string => (language === "en" ? "en-GB" : language);

const { availableLocales } = readJson("cldr-core/availableLocales.json") as { availableLocales: { full: string[] } };
/** What CLDR calls plain "en" is the English of the United States. */
const regionsOf = (language: string): string[] => [
  ...(language === "en" ? ["en-US"] : []),
  ...availableLocales.full.filter((locale) => new RegExp(`^${language}-([A-Z]{2}|\\d{3})$`).test(locale)),
];

const header = `/**
 * Made by packages/model/scripts/dates.ts from Unicode CLDR ${version} (Unicode License v3); remake with \`npm run generate\`.
`;

/** Where a region names its months or writes a single date otherwise, what it does otherwise. */
function regionalFormats(language: string, own: Formats): [formats: string, locales: string[]][] {
  const found = new Map<string, string[]>();
  for (const locale of regionsOf(language)) {
    const formats = dateFormats(calendarOf(locale));
    const single = ["months", "year", "month", "day"] as const;
    if (single.every((name) => formats[name].toString() === own[name].toString())) continue;
    const other = Object.entries(formats).filter(
      ([name, value]) => String(own[name as keyof Formats]) !== String(value),
    );
    const key = JSON.stringify(Object.fromEntries(other));
    found.set(key, [...(found.get(key) ?? []), locale.toLowerCase()]);
  }
  return [...found];
}

function formatsFile(): string {
  const regional: string[] = [];
  const parts = printed.map((language) => {
    const own = dateFormats(calendarOf(baseOf(language)));
    const regions = regionalFormats(language, own);
    const consts = regions.map(([formats], index) => `const ${language}${index + 1} = ${formats};\n`).join("");
    regions.forEach(([, locales], index) =>
      regional.push(...locales.map((locale) => `  ["${locale}", ${language}${index + 1}],\n`)),
    );
    return `export const ${language}Dates = ${JSON.stringify(own)};\n${consts}`;
  });
  return `${header} * How dates are written in each language that we print, and what some of its regions do otherwise.
 */
${parts.join("\n")}
export const regionalDates = new Map<string, object>([\n${regional.join("")}]);
`;
}

/** Every form of a month's name: in a date, alone, and in short. */
function monthForms(language: string): string[][] {
  const calendars = [language, ...regionsOf(language)].map(calendarOf);
  return Array.from({ length: 12 }, (_, index) => {
    const forms = calendars.flatMap(({ months: { format, "stand-alone": alone } }) =>
      [format.wide, format.abbreviated, alone.wide, alone.abbreviated].map((names) => names[String(index + 1)] ?? ""),
    );
    const words = forms.map((form) => form.normalize("NFC").toLowerCase().replace(/\.$/, ""));
    // "9月" and "M09" are read by the figures in them.
    return [...new Set(words)].filter((word) => /^\p{L}[\p{L}\p{M}’' ]+$/u.test(word));
  });
}

function monthsFile(): string {
  const lines = read.flatMap((language) => {
    const names = monthForms(language).map((forms) => forms.join(" | "));
    return names.every((name) => name === "") ? [] : [`  ${language}: ${JSON.stringify(names)},`];
  });
  return `${header} * What the months are called, January first, in every form in use.\n */\nexport const monthNames = {\n${lines.join("\n")}\n};\n`;
}

writeFileSync("src/generated/date-formats.ts", formatsFile());
writeFileSync("src/generated/month-names.ts", monthsFile());
