import type { PositionRow } from "@backgrounder/model/article";
import { partyLetters } from "./party-letters.js";

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
      const { positions = [], silence, ended = [] } = cells[index] ?? {};
      return ended.length > 0 || silence === "not-stated" || positions.some(({ stance }) => stance !== undefined);
    }),
  );
  // Where nobody has a position, the silences are all that there is to see.
  const isAllSilent = !hasHeld.includes(true);
  const letters = partyLetters(names);
  const parties = names.map((name, index) => ({ name, letters: letters[index] ?? "", index }));
  const isShown = ({ index }: Column): boolean => isAllSilent || hasHeld[index] === true;
  return {
    columns: parties.filter(isShown),
    others: parties.filter((party) => !isShown(party)).map(({ name }) => name),
  };
}
