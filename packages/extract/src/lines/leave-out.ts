import type { Dropped } from "@backgrounder/model/article";
import { rangeOf, type Line } from "./line.js";

/** Why something is left out: its kind, and the reason in words. */
export type DropReason = Pick<Dropped, "kind" | "rule">;

/** A line that is taken out. */
export interface Removal {
  /** Missing when the line's words are kept elsewhere, as those of the title are. */
  reason?: DropReason;
  /** Whether sections end where the line was. */
  endsSection: boolean;
}

/** The lines that are left, and what was left out. */
export interface Remaining {
  lines: Line[];
  dropped: Dropped[];
}

/**
 * Takes out the lines that `removalOf` names. The line after them remembers the gap.
 * Neighbours with the same reason become one entry in `dropped`.
 */
export function leaveOut(
  input: string,
  lines: readonly Line[],
  removalOf: (line: Line, index: number) => Removal | undefined,
): Remaining {
  const remaining: Remaining = { lines: [], dropped: [] };
  const gap = new Gap();
  let run: { first: Line; last: Line; reason: DropReason } | undefined;
  const closeRun = (): void => {
    if (run) remaining.dropped.push(droppedLines(input, run.first, run.last, run.reason));
    run = undefined;
  };
  lines.forEach((line, index) => {
    const removal = removalOf(line, index);
    if (run?.reason.rule !== removal?.reason?.rule) closeRun();
    if (!removal) {
      remaining.lines.push(gap.close(line));
      return;
    }
    gap.widen(line, removal);
    if (removal.reason) run = { first: run?.first ?? line, last: line, reason: removal.reason };
  });
  closeRun();
  return remaining;
}

/** What the lines that were taken out mean for the next line. */
class Gap {
  #blank = false;
  #break = false;

  widen({ blankBefore, breakBefore }: Line, { endsSection }: Removal): void {
    this.#blank ||= blankBefore;
    this.#break ||= endsSection || breakBefore;
  }

  close(line: Line): Line {
    const next = { blankBefore: line.blankBefore || this.#blank, breakBefore: line.breakBefore || this.#break };
    this.#blank = this.#break = false;
    return { ...line, ...next };
  }
}

/** A run of lines that is left out, as it is in the input. */
export function droppedLines(input: string, first: Line, last: Line, { kind, rule }: DropReason): Dropped {
  const source = rangeOf(first, last);
  return { kind, text: input.slice(source.start, source.end), source, rule };
}
