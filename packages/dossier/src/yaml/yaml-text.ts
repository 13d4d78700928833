import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
} from "yaml";
import type { FilePlace, FileProblem } from "../result/places.js";
import { syntaxWords } from "./yaml-words.js";

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
  const others = document.errors.filter((error) => !isRepeat(error));
  const repeats = document.errors
    .filter(isRepeat)
    .map(({ pos }) => fault(pos[0], repeatedKey(text.slice(pos[0], pos[0] + 80))));
  // Of a field that is indented too far, the parser complains at the value above, whose words it seems to go on.
  const first =
    others.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === others[0]?.pos[0]) ?? others[0];
  if (first === undefined) return repeats;
  const [start, end] = first.pos;
  const isTooDeep = first.message.includes("call stack");
  const why = isTooDeep ? tooDeep : syntaxWords(first.code, first.message);
  const offset =
    first.code === "MULTILINE_IMPLICIT_KEY"
      ? text.slice(0, end).search(/\S+\s*$/)
      : ((isTooDeep ? undefined : openedAt(document, start)) ?? Math.min(start, text.trimEnd().length));
  return [...repeats, fault(offset, `This is no YAML: ${why}`)];
}

const repeatedKey = (slice: string): string =>
  `\`${/^["']?([^\s:"']+)/.exec(slice)?.[1] ?? slice}\` stands twice here, and only one of the two could count. Take one out.`;

/** What is opened and never closed is mended where it was opened. */
function openedAt(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, (_, node) => {
    const isQuote = isScalar(node) && node.type?.startsWith("QUOTE_") === true;
    const isOpen = isQuote || (isCollection(node) && node.flow === true);
    if (isOpen && node.range?.[1] === end) start = node.range[0];
  });
  return start;
}

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
