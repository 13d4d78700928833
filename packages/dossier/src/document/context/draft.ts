import type { Id } from "@backgrounder/model/article";
import type { Cell } from "../text/cells.js";
import type { Column, Section } from "./section.js";

/** A record while its line is read: fields, and the places they came from. */
export class Draft {
  readonly section: Section;
  /** Its line, the place of what is missing. */
  readonly at: Cell;
  readonly fields: Record<string, unknown> = {};
  readonly places = new Map<string, Cell>();
  /** Whether the line says its name; otherwise the name follows from its words. */
  isNamed = false;
  /** The columns that were read. Each may be used once, unless it repeats. */
  readonly used = new Set<Column>();
  /** What other lines may call it, beside its name. */
  readonly aliases: string[] = [];
  id: Id = "";
  isBroken = false;

  constructor(section: Section, at: Cell) {
    this.section = section;
    this.at = at;
  }

  set(field: string, value: unknown, cell: Cell): void {
    if (value === undefined) return;
    this.fields[field] = value;
    this.places.set(field, cell);
  }

  add(field: string, values: readonly unknown[], cells: readonly Cell[]): void {
    const list = (this.fields[field] ??= []) as unknown[];
    values.forEach((value, index) => {
      const cell = cells[index] ?? cells[0] ?? this.at;
      if (!this.places.has(field)) this.places.set(field, cell);
      this.places.set(`${field}[${list.length}]`, cell);
      list.push(value);
    });
  }

  has(field: string): boolean {
    return this.fields[field] !== undefined;
  }

  text(field: string): string {
    const value = this.fields[field];
    return typeof value === "string" ? value : "";
  }
}
