import { createTwoFilesPatch } from "diff";

/** A file of the app; `before` is undefined where it is new. */
export interface FileChange {
  path: string;
  before?: string;
  after: string;
}

/** What `init` would do to an app. */
export interface Plan {
  /** As it is printed: `Next.js (App Router)`. */
  framework: string;
  packages: readonly string[];
  files: readonly FileChange[];
  /** What the developer does next, in one or two sentences. */
  next: string;
}

/** The packages of an app with React. */
export const packages = ["@backgrounder/react", "@backgrounder/model"];

const styleSheet = "@backgrounder/react/styles.css";

/**
 * A file with the style sheet imported. A directive such as `"use client"` has to stay before everything else. The same
 * text where the file imports it already.
 */
export function withStyleSheet(text: string): string {
  if (text.includes(styleSheet)) return text;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = text.split(lineEnd);
  const directive = rows.findIndex((row) => /^\s*["']use \w+["'];?\s*$/.test(row));
  // Behind the first import a directive is only a text.
  const firstImport = rows.findIndex((row) => row.startsWith("import "));
  const at = directive >= 0 && (firstImport < 0 || directive < firstImport) ? directive + 1 : 0;
  return rows.toSpliced(at, 0, `import "${styleSheet}";`).join(lineEnd);
}

/** The changes as a patch, for a developer to look at. A file that stays as it is has none. */
export const patchOf = (files: readonly FileChange[]): string =>
  files
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) =>
      createTwoFilesPatch(before === undefined ? "/dev/null" : path, path, before ?? "", after),
    )
    .join("\n");
