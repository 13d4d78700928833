/** Turns the date patterns of CLDR (`d MMMM y`) into templates that `fill` fills: `{day} {month} {year}`. */

type Months = Record<"wide" | "abbreviated", Record<string, string>>;

/** The part of CLDR's `ca-gregorian.json` that is read here. */
export interface Calendar {
  months: Record<"format" | "stand-alone", Months>;
  dateFormats: { long: string };
  dateTimeFormats: {
    availableFormats: Record<string, string>;
    intervalFormats: Record<string, Record<string, string> | string>;
  };
}

interface Part {
  /** Empty for words and signs between the fields. */
  field: "" | "day" | "month" | "monthAlone" | "monthNumber" | "year";
  text: string;
}

/** The templates of one language; `DateFormats` in src/languages/labels.ts describes them. */
export function dateFormats(calendar: Calendar) {
  const { availableFormats, intervalFormats } = calendar.dateTimeFormats;
  const { months, dateFormats: formats } = calendar;
  const interval = (skeletons: string[], difference: string): string => {
    for (const skeleton of skeletons) {
      const found = intervalFormats[skeleton];
      if (typeof found === "object" && found[difference] !== undefined) return found[difference];
    }
    throw new Error(`CLDR has no range of ${skeletons.join(" or ")} by ${difference}. Write the template by hand.`);
  };
  const day = partsOf(formats.long);
  const days = ["yMMMMd", "yMMMd"];
  const ranges = {
    years: range(partsOf(interval(["y"], "y"))),
    monthsOfOneYear: range(partsOf(interval(["yMMMM"], "M"))),
    monthsAcrossYears: range(partsOf(interval(["yMMMM"], "y"))),
    daysOfOneMonth: range(fullMonths(partsOf(interval(days, "d")), day, months)),
    daysOfOneYear: range(fullMonths(partsOf(interval(days, "M")), day, months)),
    daysAcrossYears: range(fullMonths(partsOf(interval(days, "y")), day, months)),
  };
  const single = {
    year: template(partsOf(availableFormats["y"] ?? "y")),
    month: template(partsOf(availableFormats["yMMMM"] ?? "MMMM y")),
    day: template(day),
  };
  const names = { months: Object.values(months.format.wide) };
  const alone = { monthsAlone: Object.values(months["stand-alone"].wide) };
  return { ...names, ...(single.month.includes("{monthAlone}") && alone), ...single, ...ranges };
}

const fieldOf = (letters: string): Part["field"] => {
  if (letters.startsWith("y")) return "year";
  if (letters.startsWith("d")) return "day";
  if (letters.length < 3) return "monthNumber";
  return letters.startsWith("L") ? "monthAlone" : "month";
};

/**
 * Ukrainian dates may end in "р.", short for "of the year". Papers leave it out beside a headline, and at the end of a
 * sentence it would make two full stops.
 */
const signOfTheYear = /\s*'рр?'?\.'?/gu;

/** Letters are fields, except between quotation marks. Every kind of space becomes a plain one. */
function partsOf(pattern: string): Part[] {
  const parts = [...pattern.replace(signOfTheYear, "").matchAll(/'([^']*)'|([yMLd])\2*|[^'yMLd]+/g)].map(
    ([text, quoted, letter]): Part => {
      if (letter !== undefined) return { field: fieldOf(text), text };
      return { field: "", text: (quoted ?? text).replace(/\s/g, " ") };
    },
  );
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.field !== "" || part.field !== "") return [...joined, part];
    return [...joined.slice(0, -1), { field: "", text: last.text + part.text }];
  }, []);
}

/** Most languages have ranges with short months only; ours are written out, or in figures as in a single date. */
function fullMonths(parts: Part[], day: Part[], months: Calendar["months"]): Part[] {
  const single = day.find(({ field }) => field.startsWith("month"));
  if (single === undefined) throw new Error("A long date without a month.");
  const sign = single.field === "monthNumber" ? (months.format.abbreviated["1"] ?? "").replace(/^\d+/, "") : "";
  return parts.flatMap((part) => {
    if (part.field !== "month") return [part];
    return sign === ""
      ? [{ ...part, field: single.field }]
      : [
          { ...part, field: single.field },
          { field: "", text: sign },
        ];
  });
}

/** From the field that comes a second time on, the template is of the later date. */
function range(parts: Part[]): string {
  const seen = new Set<string>();
  const start = parts.findIndex(({ field }) => field !== "" && seen.size === seen.add(field).size);
  const before = parts[start - 1];
  if (start < 0 || before?.field !== "") throw new Error(`No two dates in ${template(parts)}.`);
  // "14–15 December", but "30 November – 2 December": the dash is close only between the same things.
  const isClose = parts[start - 2]?.field === parts[start]?.field;
  const joined = before.text.replace(/ ?– ?/, isClose ? "–" : " – ");
  return template(parts.slice(0, start - 1)) + joined + template(parts.slice(start), "2");
}

const template = (parts: readonly Part[], suffix = ""): string =>
  parts.map(({ field, text }) => (field === "" ? text : `{${field}${suffix}}`)).join("");
