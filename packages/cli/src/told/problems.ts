import pc from "picocolors";
import type { FilePlace, FoundProblem, OpenDossier } from "@backgrounder/dossier";
import { printable } from "../terminal.js";
import { counted, lines } from "./lines.js";

type Colours = ReturnType<typeof pc.createColors>;

/** `file:line:column`, which terminals and editors open where somebody clicks on it. */
export const placeWords = ({ file, line, column }: FilePlace, { bold }: Colours = pc): string =>
  bold(`${printable(file)}:${line}:${column}`);

/** All problems, those of one file together. */
export function problemsText(problems: readonly FoundProblem[], colours: Colours = pc): string {
  return byFile(problems)
    .map((own) => own.map((problem) => problemText(problem, colours)).join("\n"))
    .join("\n\n");
}

function problemText(problem: FoundProblem, colours: Colours): string {
  const word = problem.severity === "error" ? colours.red("error") : colours.yellow("warning");
  return `${placeWords(problem, colours)} ${word} ${colours.dim(problem.rule)}\n${lines(problem.message, "    ")}`;
}

/** Runs of neighbours that stand in one file. */
export function byFile<P extends { file: string }>(problems: readonly P[]): P[][] {
  const groups: P[][] = [];
  for (const problem of problems) {
    const group = groups.at(-1);
    if (group?.[0]?.file === problem.file) group.push(problem);
    else groups.push([problem]);
  }
  return groups;
}

/** What was found in how many files, and how much was read. */
export function problemsSummary({ problems, dossier }: OpenDossier): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const found = [counted(errors, "error"), ...(warnings > 0 ? [counted(warnings, "warning")] : [])].join(", ");
  const where = problems.length === 0 ? "" : ` in ${counted(files, "file")}`;
  const read =
    dossier === undefined ? "The dossier could not be read." : `${counted(dossier.records.length, "sound record")}.`;
  return lines(`${capital(found)}${where}. ${capital(read)}`);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
