import type { PlacedDiagnostic } from "./reading/diagnostics.js";
import type { TextFile } from "./reading/text-file.js";

/** The fields of the dossier itself, and a party: the least that can be read. */
export const header = "schemaVersion: 1\nid: dossier:a\nname: A\nquestion: What?\nlang: en\nasOf: 2026-03-20\n";
export const port = "id: party:port\nname: Port\ntype: organisation\n";

/** The files of a folder with a `dossier.yml` and these files. */
export const folderOf = (files: Readonly<Record<string, string>>): TextFile[] =>
  Object.entries({ "dossier.yml": header, ...files }).map(([path, text]) => ({ path, text }));

/** Messages by place and rule: `party/port.yml:1:2 shape`. */
export const messagesByPlace = (diagnostics: readonly PlacedDiagnostic[]): Record<string, string> =>
  Object.fromEntries(
    diagnostics.map(({ place: { file, line, column }, rule, message }) => [
      `${file}:${line}:${column} ${rule}`,
      message,
    ]),
  );

/** Messages with their line and column: `3:1 A date needs more`. */
export const placedMessages = (diagnostics: readonly PlacedDiagnostic[]): string[] =>
  diagnostics.map(({ place: { line, column }, message }) => `${line}:${column} ${message}`);
