import { countSeverities, type Report } from "./report.js";

/** A report as one JSON value: what the command says about the dossier, the counts, and the diagnostics. */
export const reportJson = (report: Report, about: object): string =>
  jsonText({ ...about, ...countSeverities(report), ...report });

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
