import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
} from "yaml";
import type { FilePlace, FileProblem } from "./places.js";

/** A file of YAML or JSON with the places of its nodes. */
export interface ParsedFile {
  root: ParsedNode | null;
  /** Whether all of it could be parsed; else what the root holds is partly guessed. */
  isWhole: boolean;
  /** The place of an offset of the text. */
  at(offset: number): FilePlace;
  problems: FileProblem[];
}

/** Reads YAML 1.2, of which JSON is a part. Never throws. What is not data but program (aliases, tags) is refused. */
export function parseYaml(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const at = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (offset: number, message: string): FileProblem => ({
    rule: "yaml",
    severity: "error",
    message,
    ...at(offset),
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const problems = [...syntaxProblems(document, text, fault), ...refusals(document, fault)];
    const isWhole = document.errors.every(isRepeat);
    return { root: document.contents, isWhole, at, problems };
  } catch (error) {
    const why = error instanceof RangeError ? tooDeep : String(error);
    return { root: null, isWhole: false, at, problems: [fault(0, `This file could not be read: ${why}`)] };
  }
}

const tooDeep = "it nests deeper than any record does. Write it in plain fields.";

type Fault = (offset: number, message: string) => FileProblem;

const isRepeat = ({ code }: { code: string }): boolean => code === "DUPLICATE_KEY";

/** After the first fault a parser guesses; only repeated keys leave it sure of the rest. */
function syntaxProblems(document: Document.Parsed, text: string, fault: Fault): FileProblem[] {
  const first = document.errors.find((error) => !isRepeat(error));
  const repeats = document.errors
    .filter(isRepeat)
    .map(({ pos }) => fault(pos[0], repeatedKey(text.slice(pos[0], pos[0] + 80))));
  if (first === undefined) return repeats;
  const isTooDeep = first.message.includes("call stack");
  const why = isTooDeep ? tooDeep : (syntaxWords[first.code]?.(first.message) ?? first.message);
  return [...repeats, fault(Math.min(first.pos[0], text.trimEnd().length), `This is no YAML: ${why}`)];
}

const repeatedKey = (slice: string): string =>
  `\`${/^["']?([^\s:"']+)/.exec(slice)?.[1] ?? slice}\` stands twice here, and only one of the two could count. Take one out.`;

const colon =
  'a colon with a space after it begins a field. Put the words in quotes: `"…: …"`, or set them below, after `>-`.';
const indent =
  "the indentation does not fit. Give the fields of one record the same distance from the margin, in spaces.";

const syntaxWords: Partial<Record<string, (message: string) => string>> = {
  BLOCK_AS_IMPLICIT_KEY: () => colon,
  MULTILINE_IMPLICIT_KEY: () => colon,
  TAB_AS_INDENT: () => "a tab stands at the beginning of the line. Indent with spaces.",
  BAD_INDENT: (message) => (/[\]}]$/.test(message) ? closing(message) : indent),
  BAD_SCALAR_START: () => "a value cannot begin with this sign. Put the words in quotes.",
  BAD_DQ_ESCAPE: () => "a backslash in double quotes begins an escape. Write it twice, or use single quotes: `'…'`.",
  MULTIPLE_DOCS: () => "`---` begins a second document. One record stands in one file.",
  MISSING_CHAR: (message) =>
    message.includes("quote")
      ? "a quotation mark is opened and never closed. Close it, or write it twice where it belongs to the words."
      : message.includes("Implicit map keys")
        ? "this line is no field. Write `field: value`; words that run on stand indented below their field."
        : closing(message),
  UNEXPECTED_TOKEN: (message) =>
    message.includes("block-seq-ind")
      ? "a list begins on the line of its field. Set its `- ` on a line below."
      : "words follow where the value has ended. Put the whole value in quotes, or mend the indentation.",
};

const closing = (message: string): string =>
  `a bracket is opened and not closed${/\b(?:sequence)\b/.test(message) ? " by `]`" : /\bmap\b/.test(message) ? " by `}`" : ""}. Close it.`;

/** An alias can blow up a few lines to gigabytes, and a tag asks for a type that no record has. */
function refusals(document: Document.Parsed, fault: Fault): FileProblem[] {
  const found: FileProblem[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      found.push(
        fault(
          node.range?.[0] ?? 0,
          `\`*${node.source}\` repeats another part of the file, which is not read here. Write it out, or put words that begin with * in quotes.`,
        ),
      );
    } else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
      found.push(
        fault(
          node.range?.[0] ?? 0,
          `A tag (\`${node.tag}\`) says which type a value has, which the record says already. Take it out, or put words that begin with ! in quotes.`,
        ),
      );
    }
  });
  return found;
}
