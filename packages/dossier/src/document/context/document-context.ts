import type { Id, IsoDate } from "@backgrounder/model/article";
import { errorAt, type PlacedDiagnostic, type SourcePlace } from "../../reading/diagnostics.js";
import type { Cell } from "../text/cells.js";
import { IdGiver } from "./id-giver.js";
import { Names } from "./names.js";

/** What is known while a document is read, and the errors found so far. */
export class DocumentContext {
  readonly file: string;
  readonly diagnostics: PlacedDiagnostic[] = [];
  readonly ids = new IdGiver();
  readonly names = new Names((kind, words) => this.ids.mint(kind, words));
  /** Sources by the handle with which lines refer to them. */
  readonly sources = new Map<string, { id: Id }>();
  /** Words that may be the handle of a source, from the first look at the lines on. */
  readonly handles = new Set<string>();
  /** The first day on which a source may have been published, by its id. */
  readonly published = new Map<Id, IsoDate>();
  /** The day that the document is up to date with. */
  asOf: IsoDate | undefined;
  /** Run when every line has its id, because a line may refer to a line below it. */
  readonly later: (() => void)[] = [];

  constructor(file: string) {
    this.file = file;
  }

  report(cell: Cell, rule: string, message: string, severity: "error" | "warning" = "error"): void {
    this.diagnostics.push({ ...errorAt(this.placeOf(cell), rule, message), severity });
  }

  placeOf({ text, line, column }: Cell): SourcePlace {
    return { file: this.file, line, column, length: Math.max(1, text.length) };
  }
}
