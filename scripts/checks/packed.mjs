/** The packages as they would be published: publint and Are the Types Wrong judge the packed tarballs. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packages } from "../lib/repository.mjs";
import { finish, run } from "../lib/run.mjs";

/** @typedef {import("../lib/repository.mjs").Workspace} Workspace */
const target = mkdtempSync(join(tmpdir(), "packed-"));

/** @param {Workspace} workspace */
async function pack({ name, manifest }) {
  const { ok, output } = await run([
    "npm",
    "pack",
    "--silent",
    "--ignore-scripts",
    "--pack-destination",
    target,
    "--workspace",
    name,
  ]);
  const tarball = join(target, `${name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`);
  if (!ok || !existsSync(tarball)) throw new Error(`${name}: \`npm pack\` made no tarball.\n${output}`);
  return tarball;
}

/**
 * A stylesheet has no types to resolve from its source, so that its source may stand first.
 * @param {import("publint").Message} message
 */
const isFalseAlarm = ({ code, path }) =>
  code === "EXPORTS_TYPES_SHOULD_BE_FIRST" && path.some((key) => key.endsWith(".css"));

/** @param {Workspace} workspace @param {string} tarball */
async function lint({ name, manifest }, tarball) {
  const bytes = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages } = await publint({ pkgDir: "package", pack: { tarball: bytes }, strict: true });
  return messages
    .filter((message) => !isFalseAlarm(message))
    .map((message) => `${name}: publint: ${formatMessage(message, manifest, { color: false }) ?? message.code}`);
}

/** A stylesheet's empty type file has no exports to judge. @param {Workspace} workspace */
const untyped = ({ manifest }) =>
  Object.keys(manifest.exports ?? {}).filter((path) => path.endsWith(".css") || path.endsWith(".json"));

/** @param {Workspace} workspace @param {string} tarball */
async function judgeTypes(workspace, tarball) {
  if (!JSON.stringify(workspace.manifest.exports ?? {}).includes('"types"')) return [];
  const excluded = untyped(workspace).flatMap((path) => ["--exclude-entrypoints", path]);
  const { ok, output } = await run([
    "attw",
    tarball,
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--no-emoji",
    "--no-color",
    ...excluded,
  ]);
  return ok ? [] : [`${workspace.name}: the types do not fit:\n${output}`];
}

/** @type {string[]} */
const complaints = [];
try {
  const judged = packages().map(async (workspace) => {
    const tarball = await pack(workspace);
    return [...(await lint(workspace, tarball)), ...(await judgeTypes(workspace, tarball))];
  });
  complaints.push(...(await Promise.all(judged)).flat());
} finally {
  rmSync(target, { recursive: true, force: true });
}
finish(complaints);
