import type { When } from "@backgrounder/model/article";
import { isMap, isScalar, type ParsedNode, type Scalar } from "yaml";
import { richTextOf } from "../markdown/rich-text.js";
import { nameOf, report, type Step, type Walk } from "./walk-report.js";
import { whenOf } from "../dates/when.js";

/** The value that a short form stands for; undefined where this is none of its forms. */
type Sugar = (
  node: ParsedNode,
  steps: readonly Step[],
  around: Walk,
  asWritten: () => unknown,
) => { value: unknown } | undefined;

/** Short forms by the title of the shape that they stand for, so that a new field has them from its type. */
export const sugar: Readonly<Record<string, Sugar>> = {
  When: date,
  IsoDate: day,
  RichText: prose,
  Reference: asField("source"),
  Selector: asField("exact"),
};

const textOf = (node: ParsedNode): string | undefined =>
  isScalar(node) ? (typeof node.value === "string" ? node.value : node.source) : undefined;

/** `2025-08-15` is a date that a source states; a map says on which basis. The bounds are worked out here. */
function date(
  node: ParsedNode,
  steps: readonly Step[],
  around: Walk,
  asWritten: () => unknown,
): { value: unknown } | undefined {
  const text = textOf(node);
  if (text !== undefined) {
    if (!around.isWritten) return undefined;
    const when = whenOf(text);
    if (!("problem" in when)) return { value: when };
    report(around, steps, around.at(node.range[0]), `${nameOf(steps)}: ${when.problem}`, "date");
    return { value: undefined };
  }
  if (!isMap(node)) return undefined;
  const value = asWritten() as Partial<When>;
  return typeof value.edtf === "string"
    ? { value: withBounds({ ...value, edtf: value.edtf }, node, steps, around) }
    : undefined;
}

function withBounds(
  value: Partial<When> & { edtf: string },
  node: ParsedNode,
  steps: readonly Step[],
  around: Walk,
): unknown {
  const when = whenOf(value.edtf, value.basis);
  const place = around.at(node.range[0]);
  if ("problem" in when) {
    report(around, steps, place, `${nameOf(steps)}: ${when.problem}`, "date");
    return undefined;
  }
  if (value.earliest === undefined && value.latest === undefined) {
    return around.isWritten ? { ...when, ...value, ...(value.basis === undefined && { basis: "stated" }) } : value;
  }
  if (!isSameDay(value.earliest, when.earliest, "earliest") || !isSameDay(value.latest, when.latest, "latest")) {
    const bounds = `${when.earliest ?? "no first day"} to ${when.latest ?? "no last day"}`;
    report(
      around,
      steps,
      place,
      `${nameOf(steps)}: "${value.edtf}" is ${bounds}, and the bounds written beside it differ. Take out \`earliest\` and \`latest\`: they are worked out.`,
      "date",
    );
  }
  return value;
}

/** A bound may be written as a month or a year. */
function isSameDay(written: string | undefined, found: string | undefined, bound: "earliest" | "latest"): boolean {
  if (written === undefined || found === undefined) return written === found;
  const read = whenOf(written);
  return !("problem" in read) && read[bound] === found;
}

/** The pattern of the schema lets 30 February pass. */
function day(node: ParsedNode, steps: readonly Step[], around: Walk): { value: unknown } | undefined {
  const text = textOf(node);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const when = whenOf(text);
  if (!("problem" in when)) return undefined;
  report(around, steps, around.at(node.range[0]), `${nameOf(steps)}: ${when.problem}`, "date");
  return { value: undefined };
}

/** Words are Markdown; `plain: …` are words in which nothing is read. */
function prose(node: ParsedNode, steps: readonly Step[], around: Walk): { value: unknown } | undefined {
  if (!around.isWritten) return undefined;
  if (isMap(node) && node.items.length === 1) {
    const plain = node.get("plain", true);
    const words = plain === undefined ? undefined : textOf(plain as ParsedNode);
    return words === undefined ? undefined : { value: words };
  }
  const markdown = textOf(node);
  if (markdown === undefined) return undefined;
  const { text, problems } = richTextOf(markdown);
  for (const { line, message } of problems) {
    const place = around.at(node.range[0]);
    // Only in a literal block are the lines of the file those of the text.
    const isLiteral = (node as Scalar).type === "BLOCK_LITERAL";
    report(
      around,
      steps,
      isLiteral ? { ...place, line: place.line + line, column: 1 } : place,
      `${nameOf(steps)}: ${message}`,
      "markdown",
    );
  }
  return problems.length === 0 ? { value: text } : { value: undefined };
}

/** A value alone stands for a map with one field: `source:post-1` for `{source: source:post-1}`. */
function asField(field: string): Sugar {
  return (node, _steps, around) => {
    const text = around.isWritten ? textOf(node) : undefined;
    if (text === undefined) return undefined;
    return { value: { [field]: text } };
  };
}
