import type { Dropped } from "@backgrounder/model/article";
import { rangeOf, type Line } from "./line.js";

/** A line that is taken out of the stream, and whether sections end where it stood. */
export interface Verdict {
  rule: string;
  breaks: boolean;
}

export interface Kept {
  lines: Line[];
  dropped: Dropped[];
}

/** Takes out the lines that a test names; the line after one remembers the gap. Neighbours with one reason become one entry. */
export function leaveOut(
  input: string,
  lines: readonly Line[],
  test: (line: Line, index: number) => Verdict | undefined,
): Kept {
  const kept: Kept = { lines: [], dropped: [] };
  let blank = false;
  let breaks = false;
  let run: { first: Line; last: Line; rule: string } | undefined;
  const close = (): void => {
    if (run) kept.dropped.push(dropped(input, run.first, run.last, run.rule));
    run = undefined;
  };
  lines.forEach((line, index) => {
    const verdict = test(line, index);
    if (verdict) {
      blank ||= line.blankBefore;
      breaks ||= verdict.breaks || line.breakBefore;
      if (run?.rule !== verdict.rule) close();
      run = { first: run?.first ?? line, last: line, rule: verdict.rule };
      return;
    }
    close();
    kept.lines.push(
      blank || breaks
        ? { ...line, blankBefore: line.blankBefore || blank, breakBefore: line.breakBefore || breaks }
        : line,
    );
    blank = breaks = false;
  });
  close();
  return kept;
}

export function dropped(input: string, first: Line, last: Line, rule: string): Dropped {
  const source = rangeOf(first, last);
  return { text: input.slice(source.start, source.end), source, rule };
}
