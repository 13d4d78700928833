import type { Rows, TableName, TableRow } from "../tables.js";

type Kind = "text" | "number" | "text or null";

const revisionColumns = {
  widget: "text",
  number: "number",
  kind: "text",
  at: "text",
  day: "text",
  content: "text or null",
  title: "text or null",
  lang: "text or null",
  review_by: "text or null",
  checked: "number",
  public_note: "text or null",
  note: "text or null",
  saved_by: "text or null",
} as const;

/** What each column has. Every column is listed, so that a new one does not compile until it is in the backup. */
const columns: { [T in TableName]: { [C in keyof Rows[T]]: Kind } } = {
  revision: revisionColumns,
  refused: { ...revisionColumns, id: "text", settled: "text or null" },
  token: {
    id: "text",
    hash: "text",
    name: "text",
    scopes: "text",
    created: "text",
    expires: "text or null",
    revoked: "text or null",
  },
  host_day: { embed: "text", origin: "text", day: "text", count: "number" },
};

/** In the order in which they can be filled. */
export const tableNames = Object.keys(columns) as TableName[];

/** Whether a line of a backup is a row, with every column and no other. */
export function isTableRow(value: unknown): value is TableRow {
  const { table, row } = (value ?? {}) as { table?: unknown; row?: unknown };
  if (typeof table !== "string" || !Object.hasOwn(columns, table)) return false;
  if (typeof row !== "object" || row === null) return false;
  const wanted: Record<string, Kind> = columns[table as TableName];
  const found = Object.entries(row as Record<string, unknown>);
  return (
    found.length === Object.keys(wanted).length &&
    found.every(([name, field]) => Object.hasOwn(wanted, name) && has(field, wanted[name]))
  );
}

function has(field: unknown, kind: Kind | undefined): boolean {
  if (kind === "number") return Number.isInteger(field);
  return typeof field === "string" || (kind === "text or null" && field === null);
}
