import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import type { Column } from "../context/section.js";
import { dateOf } from "../text/dates.js";
import { plain } from "../text/plain.js";
import { refuse } from "./columns.js";

const comparators = keysByPhrase(words.figures.comparators);
const scales = keysByPhrase(words.figures.scales);
const { units, to, per, of } = words.figures;

const number = String.raw`\d[\d,  ]*(?:\.\d+)?`;
const figure = new RegExp(
  `^(?<variable>.{1,120}?)\\s*[=:]\\s*(?<comparator>${anyOf([...comparators.keys()])})?\\s*(?<sign>[€$])?` +
    `\\s*(?<low>${number})(?:\\s*(?:-|–|${anyOf(to)})\\s*(?<high>${number}))?` +
    `\\s*(?<scale>${anyOf([...scales.keys()])})?\\s*(?<unit>[^\\d,;]*?)(?:\\s+${anyOf(per)}\\s+(?<per>\\p{L}+))?` +
    `(?:\\s*[,;]\\s*${anyOf(of)}\\s+(?<period>.+))?$`,
  "iu",
);

/** `figure: Rise in wages = 4.1 % per year, in 2026`. */
export const figureColumn: Column = {
  words: words.columns.statement.figure,
  read(cell, draft, context) {
    const found = cell.text.length > 400 ? undefined : figure.exec(plain(cell.text))?.groups;
    if (found === undefined) {
      const message = "This figure cannot be read. Write it like: `figure: Rise in wages = 4.1 % per year, in 2026`";
      return refuse(cell, draft, context, "figure", message);
    }
    const period = found["period"] === undefined ? undefined : dateOf(found["period"]);
    if (period !== undefined && "message" in period) return refuse(cell, draft, context, "date", period.message);
    const comparator = comparators.get(found["comparator"]?.toLowerCase() ?? "");
    const unit = unitOf(found["sign"] ?? found["unit"] ?? "");
    draft.set("form", "figure", cell);
    draft.set(
      "figure",
      {
        variable: found["variable"]?.trim(),
        ...rangeOf(found),
        ...(comparator && { comparator }),
        ...(unit !== "" && { unit }),
        ...(found["per"] && { per: found["per"] }),
        ...(period && { period }),
      },
      cell,
    );
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

function rangeOf({ low = "", high, scale = "" }: Groups): object {
  const factor = Number(scales.get(scale.toLowerCase()) ?? 1);
  const amount = (text: string): number => Number(text.replace(/[,\s]/g, "")) * factor;
  return high === undefined ? { value: amount(low) } : { min: amount(low), max: amount(high) };
}

const unitOf = (text: string): string => units[text.trim().toLowerCase()] ?? text.trim();
