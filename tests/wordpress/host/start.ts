import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { startDatabase } from "./database.js";
import { configure, copyWordPress } from "./files.js";
import { ensurePackages } from "./packages.js";
import { end, freePort, outputOf, ready, serve } from "./processes.js";

export interface Login {
  user: string;
  password: string;
  /** For its REST interface. */
  appPassword: string;
}

/** What a test needs to know of it. */
export interface Host {
  url: string;
  version: string;
  admin: Login;
  author: Login;
  /** What PHP and WordPress warned of. */
  logs: string[];
  /** The folder of WordPress, for PHP of a test. */
  www: string;
  ini: string;
}

const secret = (): string => randomBytes(24).toString("hex");

/** A real WordPress on the loopback address, with an administrator, an author and our plugin, not yet switched on. */
export async function startWordPress(version?: string): Promise<{ host: Host; stop: () => Promise<void> }> {
  await ensurePackages(version === undefined ? [] : ["unzip"]);
  // Short, because the path of a socket has at most 107 bytes.
  const folder = await mkdtemp(join(tmpdir(), "bgr-wp-"));
  const servers: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const server of servers.toReversed()) await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { host: await start(folder, servers, version), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(folder: string, servers: ChildProcess[], version: string | undefined): Promise<Host> {
  const www = join(folder, "www");
  const url = `http://127.0.0.1:${await freePort()}`;
  const password = secret();
  const [database] = await Promise.all([startDatabase(folder, password), copyWordPress(www, version)]);
  servers.push(database.server);
  await configure(www, { folder, url, socket: database.socket, password, secret });
  const ini = join(folder, "php.ini");
  const phpLog = join(folder, "php.log");
  const settings = ["memory_limit = 256M", "sendmail_path = /bin/true", `error_log = ${phpLog}`, "display_errors = 0"];
  await writeFile(ini, `${settings.join("\n")}\n`);
  const logins = { admin: secret(), author: secret() };
  const made = await install(www, ini, url, logins);
  // WordPress asks itself things: one worker would wait for itself.
  const workers = { ...process.env, PHP_CLI_SERVER_WORKERS: "4" };
  const router = join(import.meta.dirname, "router.php");
  const address = url.slice("http://".length);
  const web = serve("php", ["-c", ini, "-S", address, "-t", www, router], join(folder, "web.log"), workers);
  servers.push(web);
  await ready(web, "PHP", () => fetch(url));
  return {
    url,
    version: made.version,
    admin: { user: "admin", password: logins.admin, appPassword: made.admin },
    author: { user: "author", password: logins.author, appPassword: made.author },
    logs: [phpLog, join(folder, "wordpress.log")],
    www,
    ini,
  };
}

interface Made {
  version: string;
  admin: string;
  author: string;
}

async function install(
  www: string,
  ini: string,
  url: string,
  { admin, author }: { admin: string; author: string },
): Promise<Made> {
  const script = join(import.meta.dirname, "install.php");
  const env = { ...process.env, SITE_ROOT: www, SITE_URL: url, ADMIN_PASSWORD: admin, AUTHOR_PASSWORD: author };
  const output = await outputOf("php", ["-c", ini, script], env);
  const last = output.trim().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(last) as Made;
  } catch {
    throw new Error(`WordPress could not be installed: ${output}`);
  }
}

/** What was written to the logs so far. */
export async function logged({ logs }: Host): Promise<string> {
  const texts = await Promise.all(logs.map((path) => readFile(path, "utf8").catch(() => "")));
  return texts.join("");
}

/** Runs PHP of `tests/wordpress/host` in WordPress, and gives what it printed. */
export const runPhp = (host: Host, script: string, ...parameters: string[]): Promise<string> =>
  outputOf("php", ["-c", host.ini, join(import.meta.dirname, script), ...parameters], {
    ...process.env,
    SITE_ROOT: host.www,
  });
