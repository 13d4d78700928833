/**
 * The packages as they would be published: publint and Are the Types Wrong judge the packed tarballs, and what
 * `llms.txt` leads to is in them.
 */
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

/** @param {Workspace} workspace @param {string} tarball */
async function judgeDocs({ name }, tarball) {
  const { output: list } = await run(["tar", "-tzf", tarball]);
  const { ok, output: text } = await run(["tar", "-xzOf", tarball, "package/llms.txt"]);
  if (!ok) return [`${name}: has no llms.txt. \`files\` in its package.json must list it, and \`docs\`.`];
  const files = new Set(list.split(/\r?\n/));
  return [...text.matchAll(/^- \[.+?\]\((.+?)\)/gm)]
    .map(([, path = ""]) => path)
    .filter((path) => !files.has(`package/${path}`))
    .map((path) => `${name}: llms.txt leads to ${path}, which is not in the package.`);
}

/** @type {string[]} */
const complaints = [];
try {
  const { ok, output } = await run(["npm", "run", "--silent", "package-docs"]);
  if (!ok) throw new Error(`\`npm run package-docs\` fails.\n${output}`);
  const judged = packages().map(async (workspace) => {
    const tarball = await pack(workspace);
    const judges = [lint, judgeTypes, judgeDocs];
    return (await Promise.all(judges.map((judge) => judge(workspace, tarball)))).flat();
  });
  complaints.push(...(await Promise.all(judged)).flat());
} finally {
  rmSync(target, { recursive: true, force: true });
}
finish(complaints);
