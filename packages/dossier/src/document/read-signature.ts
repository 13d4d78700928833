import type { Checked } from "@backgrounder/model/article";
import type { DocumentContext } from "./context/document-context.js";
import type { Cell } from "./text/cells.js";
import { dayOf } from "./text/dates.js";
import { plain } from "./text/plain.js";

/** Who signed something, and when: `2026-03-02, desk editor`. */
export function readSignature(cell: Cell, whereNobody: string, context: DocumentContext): Checked | undefined {
  const comma = cell.text.lastIndexOf(",");
  const on = dayOf(comma < 0 ? cell.text : cell.text.slice(0, comma));
  if (typeof on !== "string") {
    context.report(cell, "date", on.message);
    return undefined;
  }
  const by = comma < 0 ? "" : plain(cell.text.slice(comma + 1));
  if (by !== "") return { on, by };
  context.report(cell, "header", whereNobody);
  return undefined;
}
