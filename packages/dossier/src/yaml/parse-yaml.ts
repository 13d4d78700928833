import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, ParsedNode } from "yaml";
import { errorAt, type PlacedDiagnostic, type SourcePlace } from "../reading/diagnostics.js";
import { explainSyntax } from "./explain-syntax.js";
import { wordsInComments } from "./words-in-comments.js";

/** A file of YAML or JSON, with the places of its nodes. */
export interface ParsedYaml {
  root: ParsedNode | null;
  /** Whether all of it could be parsed; otherwise parts of the root are guesses. */
  isComplete: boolean;
  diagnostics: PlacedDiagnostic[];
  /** The place from one offset of the text to another, or to the end of its line if that comes first. */
  place(start: number, end?: number): SourcePlace;
  placeOf(node: ParsedNode): SourcePlace;
  /** The words of a line, without its indentation. */
  placeOfLine(line: number): SourcePlace;
}

/** Parses YAML 1.2, which includes JSON. Never throws. Aliases and tags are reported and not read. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const places = placesIn(file, text, lines);
  const yamlError = (message: string, start: number, end?: number): PlacedDiagnostic =>
    errorAt(places.place(start, end), "yaml", message);
  try {
    // The parser compares every key of a map with all keys before it.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const repeats = repeatedKeys(document).map((start) => repeatedKey(text, start, yamlError));
    const comments = wordsInComments(document, text, yamlError);
    const syntax = syntaxErrors(document, text, yamlError);
    const diagnostics = [...repeats, ...comments, ...syntax, ...refusals(document, yamlError)];
    const isComplete = document.errors.length === 0;
    return { root: document.contents, isComplete, diagnostics, ...places };
  } catch (error) {
    const why = error instanceof RangeError ? tooDeep : String(error);
    return { root: null, isComplete: false, diagnostics: [yamlError(`Invalid YAML: ${why}`, 0)], ...places };
  }
}

type Places = Pick<ParsedYaml, "place" | "placeOf" | "placeOfLine">;

function placesIn(file: string, text: string, lines: LineCounter): Places {
  const place = (start: number, end = start + 1): SourcePlace => {
    const { line, col } = lines.linePos(start);
    const lineEnd = text.slice(start, end).search(/[\r\n]/);
    const length = lineEnd < 0 ? Math.min(end, text.length) - start : lineEnd;
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, length) };
  };
  return {
    place,
    placeOf: ({ range: [start, end] }) => place(start, end),
    placeOfLine: (line) => {
      const start = lines.lineStarts[line - 1] ?? 0;
      const end = lines.lineStarts[line] ?? text.length;
      const indent = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
      return place(start + indent, end);
    },
  };
}

const tooDeep = "it is nested too deeply. Write plain fields.";

type YamlError = (message: string, start: number, end?: number) => PlacedDiagnostic;

/** The offsets of keys that their map has already. */
function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) repeated.push(key.range?.[0] ?? 0);
        known.add(key.value);
      }
    },
  });
  return repeated;
}

/** After the first syntax error a parser guesses, so only that one is reported. */
function syntaxErrors(document: Document.Parsed, text: string, yamlError: YamlError): PlacedDiagnostic[] {
  const { errors } = document;
  // If a field is indented too far, the parser reports the value above, because the field seems to continue it.
  const first =
    errors.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === errors[0]?.pos[0]) ?? errors[0];
  if (first === undefined) return [];
  const [start, end] = first.pos;
  const isTooDeep = first.message.includes("call stack");
  const why = isTooDeep ? tooDeep : explainSyntax(first.code, first.message);
  const offset =
    first.code === "MULTILINE_IMPLICIT_KEY"
      ? lastWordIn(text.slice(0, end))
      : ((isTooDeep ? undefined : openedAt(document, start)) ?? Math.min(start, text.trimEnd().length));
  return [yamlError(`Invalid YAML: ${why}`, offset, Math.max(offset + 1, end))];
}

/** Where the last word of a text begins. */
function lastWordIn(text: string): number {
  const words = text.trimEnd();
  let at = words.length;
  while (at > 0 && !/\s/.test(words.charAt(at - 1))) at--;
  return at;
}

function repeatedKey(text: string, start: number, yamlError: YamlError): PlacedDiagnostic {
  const slice = text.slice(start, start + 80);
  const [, quote = "", key = slice] = /^(["']?)([^\s:"']+)/.exec(slice) ?? [];
  const message = `\`${key}\` is used twice here. Remove one of the two.`;
  return yamlError(message, start, start + key.length + 2 * quote.length);
}

/** A bracket or quotation mark that is never closed is reported where it was opened. */
function openedAt(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, (_, node) => {
    const isQuote = isScalar(node) && node.type?.startsWith("QUOTE_") === true;
    const isOpen = isQuote || (isCollection(node) && node.flow === true);
    if (isOpen && node.range?.[1] === end) start = node.range[0];
  });
  return start;
}

/** An alias can turn a few lines into gigabytes, and a tag is for a type that records do not have. */
function refusals(document: Document.Parsed, yamlError: YamlError): PlacedDiagnostic[] {
  const found: PlacedDiagnostic[] = [];
  visit(document, (_, node) => {
    const message = isAlias(node)
      ? `\`*${node.source}\` repeats another part of the file, which is not supported. Write that part again, or put words that begin with * in quotes.`
      : (isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined
        ? `Tags, such as \`${node.tag}\`, are not supported. Remove the tag, or put words that begin with ! in quotes.`
        : undefined;
    if (message !== undefined)
      found.push(yamlError(message, ...((node as ParsedNode).range.slice(0, 2) as [number, number])));
  });
  return found;
}
