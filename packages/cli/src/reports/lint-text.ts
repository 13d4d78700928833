import pc from "picocolors";
import { lines, parts } from "../terminal-text/lines.js";
import { capital, counted } from "../terminal-text/words.js";
import { countSeverities, type Report } from "./report.js";
import { acceptedText, countsText, diagnosticsText } from "./text.js";

interface Lookup {
  uncheckedReferences: number;
  /** Whether texts of sources were given to look words up in. */
  hasTexts: boolean;
}

/** What an editor should see, what editors have accepted, and a summary. */
export const lintText = (report: Report, lookup: Lookup): string =>
  parts(diagnosticsText(report.diagnostics), acceptedText(report.accepted), summary(report, lookup));

function summary(report: Report, lookup: Lookup): string {
  const accepted = report.accepted.length === 0 ? "" : `${report.accepted.length} accepted.`;
  const text = lines([countsText(report, ["warning"]), accepted, unchecked(lookup)]);
  return countSeverities(report).warnings > 0 ? pc.yellow(text) : pc.green(text);
}

function unchecked({ uncheckedReferences, hasTexts }: Lookup): string {
  if (uncheckedReferences === 0) return "";
  const why = hasTexts
    ? "the texts of their sources are not in the folder"
    : "give the texts of the sources with --sources DIR";
  return `${capital(counted(uncheckedReferences, "reference"))} not looked up: ${why}.`;
}
