import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import process from "node:process";

const onWindows = process.platform === "win32";

/**
 * What npm sets for its own scripts, and what a test runner sets for its children, would tell a
 * stranger's npm and Node of this workspace. Registry, cache and proxy stay.
 */
const ofThisWorkspace =
  /^(npm_(?!config_)|npm_config_(workspaces?|include_workspace_root|local_prefix|prefix|global_prefix)$|INIT_CWD$|NODE_(ENV|OPTIONS|PATH|TEST_CONTEXT|V8_COVERAGE)$|TURBO_|FORCE_COLOR$)/;

/** The environment of somebody who never saw this repository: its tools, the newer Node among them, are not on the path. */
export const strangersEnvironment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofThisWorkspace.test(name))),
  PATH: (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/]/.test(`${folder}/`))
    .join(delimiter),
  NO_COLOR: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
};

/**
 * Starts a command as a stranger would.
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {Record<string, string>} [env] what this stranger has set besides
 */
export function start([program = "", ...parameters], cwd, env = {}) {
  return spawn(program, parameters, {
    cwd,
    env: { ...strangersEnvironment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: onWindows,
  });
}

/**
 * Runs a command to its end and gives what it printed.
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function finish(command, cwd, env) {
  return new Promise((done, fail) => {
    const child = start(command, cwd, env);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (/** @type {string} */ text) => (stderr += text));
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/**
 * Runs a command that has to succeed, and gives its standard output.
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 */
export async function must(command, cwd, env) {
  const { code, stdout, stderr } = await finish(command, cwd, env);
  if (code === 0) return stdout;
  throw new Error(`\`${command.join(" ")}\` ends with ${code} in ${cwd}:\n${stdout}${stderr}`);
}
