import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entriesOf } from "./entries.mjs";

/** @typedef {import("./repository.mjs").Workspace} Workspace */
/** @typedef {{ entry: import("./entries.mjs").Entry, file: string, text: string }} ApiReport */

/** The settings of a stranger who reads our types; `files` is what makes one program of all entries. */
const compilerOptions = {
  target: "es2022",
  lib: ["ES2023", "ES2024.String", "DOM"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  jsx: "react-jsx",
  types: [],
};

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** `./talks` → `talks.api.md`; the entry `.` has the name of the package. @param {Workspace} workspace @param {string} subPath */
const nameOf = ({ folder }, subPath) =>
  `${(subPath === "." ? (folder.split("/").at(-1) ?? "") : subPath.slice(2)).replaceAll("/", "-")}.api.md`;

/** @param {Workspace} workspace @param {string[]} files @param {string} file @param {string} report @param {string} target */
function configOf({ folder }, files, file, report, target) {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(folder, "package.json"),
    configObject: {
      projectFolder: resolve(folder),
      mainEntryPointFilePath: resolve(file),
      compiler: { overrideTsconfig: { compilerOptions, files }, skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: target,
        reportTempFolder: join(target, "temp"),
        // A type that no entry exports is public, too, as soon as a signature has it.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      // Types and docstrings have checks of their own.
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
}

/**
 * What API Extractor writes about each entry of a package, as it is built.
 * @param {Workspace} workspace @returns {ApiReport[]}
 */
export function apiReports(workspace) {
  const entries = entriesOf(workspace);
  const files = entries.map(({ types }) => resolve(types));
  const target = mkdtempSync(join(tmpdir(), "api-"));
  try {
    const made = entries.map((entry) => {
      const file = nameOf(workspace, entry.subPath);
      return { entry, file, config: configOf(workspace, files, entry.types, file, target) };
    });
    const [first] = made;
    if (first === undefined) return [];
    const compilerState = CompilerState.create(first.config, { additionalEntryPoints: files });
    const reports = made.map(({ entry, file, config }) => {
      const messageCallback = (/** @type {{ handled: boolean }} */ message) => (message.handled = true);
      Extractor.invoke(config, { localBuild: true, compilerState, messageCallback });
      return { entry, file, text: readFileSync(join(target, file), "utf8") };
    });
    return withoutRepetition(reports);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

const end = "\n\n// (No @packageDocumentation comment for this package)\n\n```\n";

/** A report is a list of declarations with an empty line between them. @param {string} text */
const declarations = (text) => text.replace(end, "").split(/\n\n(?=\/\/ @)/);

/**
 * A type that one entry exports and others use would be in all their reports, and so would each change of it. The
 * others only say where it is.
 * @param {ApiReport[]} reports @returns {ApiReport[]}
 */
function withoutRepetition(reports) {
  /** @type {Map<string, string>} */
  const exported = new Map();
  for (const { file, text } of reports) {
    for (const declaration of declarations(text)) {
      const own = declaration.replace(/^export /m, "");
      if (own !== declaration && !exported.has(own)) exported.set(own, file);
    }
  }
  return reports.map((report) => ({ ...report, text: shortened(report.text, exported) }));
}

/** @param {string} text @param {Map<string, string>} exported The report of each declaration that is exported. */
function shortened(text, exported) {
  /** @type {Set<string>} */
  const elsewhere = new Set();
  const kept = declarations(text).filter((declaration) => {
    const file = exported.get(declaration);
    if (file !== undefined) elsewhere.add(file);
    return file === undefined;
  });
  const others =
    elsewhere.size === 0 ? "" : `// Types that other entries export: ${[...elsewhere].toSorted().join(", ")}`;
  const shown = [...kept, others].filter(Boolean).join("\n\n");
  // How our own files import a type is nobody's concern.
  return `${shown.replaceAll(/^import type \{/gm, "import {")}\n\n\`\`\`\n`;
}
