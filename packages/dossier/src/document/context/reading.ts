import type { Id, IsoDate } from "@backgrounder/model/article";
import type { FileProblem } from "../../result/places.js";
import type { Cell } from "../text/cells.js";
import { IdGiver } from "./id-giver.js";
import { Names } from "./names.js";

/** What is known while one document is read, and what was found wrong. */
export class Reading {
  readonly file: string;
  readonly problems: FileProblem[] = [];
  readonly ids = new IdGiver();
  readonly names = new Names((kind, words) => this.ids.mint(kind, words));
  /** Sources by the handle that lines refer to them by. */
  readonly sources = new Map<string, { id: Id }>();
  /** The first day on which a source may have been published, by its id. */
  readonly published = new Map<Id, IsoDate>();
  /** The day as of which the document stands. */
  asOf: IsoDate | undefined;
  /** Run when every line has its id: what refers to a line further down. */
  readonly later: (() => void)[] = [];

  constructor(file: string) {
    this.file = file;
  }

  problem({ line, column }: Cell, rule: string, message: string, severity: "error" | "warning" = "error"): void {
    this.problems.push({ file: this.file, line, column, rule, severity, message });
  }
}
