import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "@backgrounder/model/article";
import type { AcceptedDiagnostic } from "@backgrounder/model/talks";
import type { Location, Log, LogicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import { capital, sentence } from "../terminal-text/words.js";

/** What `sarifLog` needs beside the diagnostics. */
export interface SarifContext {
  /** `check` or `lint`. Code hosts keep the results of each apart. */
  command: string;
  /** The version of the command. */
  version: string;
  /** The dossier, as it was named on the command line. Diagnostics without a file are about it. */
  path: string;
  /** File names become relative to this folder: the top of the repository, if a code host is to find them. */
  folder: string;
}

const levels = { error: "error", warning: "warning", notice: "note" } as const;

/** Diagnostics as a SARIF 2.1.0 log. Those that an editor accepted are in it as suppressed results. */
export function sarifLog(
  diagnostics: readonly Diagnostic[],
  accepted: readonly AcceptedDiagnostic[],
  context: SarifContext,
): Log {
  const all = [...diagnostics, ...accepted];
  const ids = [...new Set(all.map(({ rule }) => rule))];
  const resultOf = (diagnostic: Diagnostic | AcceptedDiagnostic): Result => ({
    ruleId: diagnostic.rule,
    ruleIndex: ids.indexOf(diagnostic.rule),
    level: levels[diagnostic.severity],
    message: { text: messageOf(diagnostic) },
    locations: [locationOf(diagnostic, context)],
    ...("accepted" in diagnostic && { suppressions: [suppressionOf(diagnostic)] }),
  });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "backgrounder", version: context.version, rules: ids.map((id) => ruleOf(id, all)) } },
        automationDetails: { id: `backgrounder/${context.command}/` },
        columnKind: "utf16CodeUnits",
        results: all.map(resultOf),
      },
    ],
  };
}

function ruleOf(id: string, all: readonly Diagnostic[]): ReportingDescriptor {
  const own = all.filter(({ rule }) => rule === id);
  const title = capital(id.replaceAll("-", " "));
  const reason = own[0]?.reason ?? sentence(title);
  const fixes = [...new Set(own.flatMap(({ fix }) => fix ?? []))];
  const help = fixes.length === 0 ? reason : `${reason}\n\nHow to fix it:\n${fixes.join("\n")}`;
  return {
    id,
    // Code hosts print it as a title.
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: help },
    defaultConfiguration: { level: levels[own[0]?.severity ?? "error"] },
  };
}

/** The fix is part of the message, because a pull request shows nothing else beside the line. */
const messageOf = ({ message, fix }: Diagnostic): string =>
  fix === undefined ? message : `${sentence(message)} ${fix}`;

const suppressionOf = ({ accepted: { reason, by } }: AcceptedDiagnostic) => ({
  kind: "inSource" as const,
  status: "accepted" as const,
  justification: `${reason} (${by})`,
});

function locationOf({ record, path, place }: Diagnostic, { path: dossier, folder }: SarifContext): Location {
  const region: Region | undefined = place && {
    startLine: place.line,
    startColumn: place.column,
    endColumn: place.column + place.length,
  };
  const logical = logicalLocationOf(record, path);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(place?.file ?? dossier, folder) }, ...(region && { region }) },
    ...(logical && { logicalLocations: [logical] }),
  };
}

function logicalLocationOf(record: string | undefined, path: string): LogicalLocation | undefined {
  const names = [record, path].filter((name) => name !== undefined && name !== "");
  if (names.length === 0) return undefined;
  return { name: names.at(-1) ?? "", fullyQualifiedName: names.join("."), kind: path === "" ? "object" : "property" };
}

/** Relative with slashes, as code hosts expect; a file outside of the folder keeps its whole address. */
export function uriOf(file: string, folder: string): string {
  const inside = relative(folder, resolve(folder, file));
  if (isAbsolute(inside) || inside.split(sep)[0] === "..") return pathToFileURL(resolve(folder, file)).href;
  return inside === "" ? "./" : inside.split(sep).map(encodeURIComponent).join("/");
}
