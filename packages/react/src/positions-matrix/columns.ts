import type { PositionRow, ShownPositionCell } from "@backgrounder/model/article";
import { partyLetters } from "./party-letters.js";

/** Whether a cell has a mark: what a party holds or held, or that it was asked and gave no answer. */
export const hasMark = ({ positions, silence, ended = [] }: ShownPositionCell): boolean =>
  ended.length > 0 || silence === "not-stated" || positions.some(({ stance }) => stance !== undefined);

/** A party that has a column. */
export interface Column {
  name: string;
  letters: string;
  /** Its place among the cells of a row. */
  index: number;
}

/** The parties that hold or held something or gave no answer, and the names of those of which nothing was found. */
export function columnsOf(rows: readonly PositionRow[]): { columns: Column[]; others: string[] } {
  const names = (rows[0]?.cells ?? []).map(({ party }) => party);
  const hasHeld = names.map((_, index) =>
    rows.some(({ cells }) => {
      const cell = cells[index];
      return cell !== undefined && hasMark(cell);
    }),
  );
  // If no party has a position, the table shows who is silent.
  const isAllSilent = !hasHeld.includes(true);
  const letters = partyLetters(names);
  const parties = names.map((name, index) => ({ name, letters: letters[index] ?? "", index }));
  const isShown = ({ index }: Column): boolean => isAllSilent || hasHeld[index] === true;
  return {
    columns: parties.filter(isShown),
    others: parties.filter((party) => !isShown(party)).map(({ name }) => name),
  };
}
