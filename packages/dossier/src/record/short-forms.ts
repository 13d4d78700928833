import type { When } from "@backgrounder/model/article";
import { isMap, isScalar, type ParsedNode, type Scalar } from "yaml";
import { hasBoundsOf } from "../dates/has-bounds-of.js";
import { parseDate } from "../dates/parse-date.js";
import { parseRichText } from "../markdown/parse-rich-text.js";
import { nameOf, report, type Step, type WalkContext } from "./walk-context.js";

/** Reads a short form; undefined if the node is not in its short form. `plain` reads it without. */
type ShortForm = (
  node: ParsedNode,
  steps: readonly Step[],
  context: WalkContext,
  plain: () => unknown,
) => { value: unknown } | undefined;

/** Short forms by the name of the shape that they are for. A new field of such a shape has the short form, too. */
export const shortForms: Readonly<Record<string, ShortForm>> = {
  When: date,
  IsoDate: day,
  RichText: richText,
  Reference: asField("source"),
  Selector: asField("exact"),
};

const textOf = (node: ParsedNode): string | undefined =>
  isScalar(node) ? (typeof node.value === "string" ? node.value : node.source) : undefined;

/** `2025-08-15` is a date that a source states; a map says on which basis. The bounds are worked out here. */
function date(
  node: ParsedNode,
  steps: readonly Step[],
  context: WalkContext,
  plain: () => unknown,
): { value: unknown } | undefined {
  const text = textOf(node);
  if (text !== undefined) {
    if (!context.hasShortForms) return undefined;
    const when = parseDate(text);
    return { value: "message" in when ? reportDate(when.message, node, steps, context) : when };
  }
  if (!isMap(node)) return undefined;
  const value = plain() as Partial<When>;
  return typeof value.edtf === "string"
    ? { value: withBounds({ ...value, edtf: value.edtf }, node, steps, context) }
    : undefined;
}

function reportDate(message: string, node: ParsedNode, steps: readonly Step[], context: WalkContext): undefined {
  report(context, steps, context.file.placeOf(node), `${nameOf(steps)}: ${message}`, "date");
  return undefined;
}

function withBounds(
  value: Partial<When> & { edtf: string },
  node: ParsedNode,
  steps: readonly Step[],
  context: WalkContext,
): unknown {
  // The schema says what may be a basis.
  const when = parseDate(value.edtf);
  if ("message" in when) return reportDate(when.message, node, steps, context);
  if (value.earliest === undefined && value.latest === undefined) {
    return context.hasShortForms ? { ...when, ...value, ...(value.basis === undefined && { basis: "stated" }) } : value;
  }
  if (!hasBoundsOf(value, when)) {
    const bounds = `from ${when.earliest ?? "no first day"} to ${when.latest ?? "no last day"}`;
    const message = `"${value.edtf}" is ${bounds}, but \`earliest\` or \`latest\` says something else. Remove both: they are worked out from the date.`;
    reportDate(message, node, steps, context);
  }
  return value;
}

/** The pattern in the schema accepts 30 February. */
function day(node: ParsedNode, steps: readonly Step[], context: WalkContext): { value: unknown } | undefined {
  const text = textOf(node);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const when = parseDate(text);
  return "message" in when ? { value: reportDate(when.message, node, steps, context) } : undefined;
}

/** Text is Markdown; in `plain: …` it is taken as it is. */
function richText(node: ParsedNode, steps: readonly Step[], context: WalkContext): { value: unknown } | undefined {
  if (!context.hasShortForms) return undefined;
  if (isMap(node) && node.items.length === 1) {
    const plain = node.get("plain", true);
    const words = plain === undefined ? undefined : textOf(plain as ParsedNode);
    return words === undefined ? undefined : { value: words };
  }
  const markdown = textOf(node);
  if (markdown === undefined) return undefined;
  const { text, diagnostics } = parseRichText(markdown);
  const { file } = context;
  for (const { line, message } of diagnostics) {
    const start = file.placeOf(node);
    // Only in a literal block are the lines of the text the lines of the file.
    const place = (node as Scalar).type === "BLOCK_LITERAL" ? file.placeOfLine(start.line + line) : start;
    report(context, steps, place, `${nameOf(steps)}: ${message}`, "markdown");
  }
  return { value: diagnostics.length === 0 ? text : undefined };
}

/** A value alone is short for a map with one field: `source:post-1` for `{source: source:post-1}`. */
function asField(field: string): ShortForm {
  return (node, _steps, context) => {
    const text = context.hasShortForms ? textOf(node) : undefined;
    return text === undefined ? undefined : { value: { [field]: text } };
  };
}
