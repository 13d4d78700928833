/** A PostgreSQL for the tests that need one, on loopback, with data that is gone when it stops. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";

export interface PostgresServer {
  /** Of a database that always exists, for a user who may create others. */
  address: string;
  stop: () => Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** A server of the machine's, or one of our own. */
export async function startPostgres(): Promise<PostgresServer> {
  const named = process.env["BACKGROUNDER_POSTGRES"];
  if (named !== undefined && named !== "") return { address: named, stop: () => Promise.resolve() };
  const programs = findPrograms() ?? installPrograms();
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const password = randomBytes(16).toString("hex");
  const options: SpawnOptions = { ...asOtherUser(folder), cwd: folder };
  const data = join(folder, "data");
  try {
    writePassword(join(folder, "password"), password, options);
    execFileSync(join(programs, "initdb"), initOptions(data, join(folder, "password")), { ...options, stdio: "pipe" });
    const port = await freePort();
    const server = spawn(join(programs, "postgres"), serverOptions(data, port), {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await isReady(server);
    return {
      address: `postgres://tester:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await ended(server);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

const initOptions = (data: string, passwordFile: string): string[] => [
  `--pgdata=${data}`,
  "--username=tester",
  "--auth=scram-sha-256",
  `--pwfile=${passwordFile}`,
  "--encoding=UTF8",
  "--no-locale",
  "--no-sync",
];

/** The tests kill processes, not the machine, so nothing has to wait for the disk. */
const serverOptions = (data: string, port: number): string[] => [
  "-D",
  data,
  "-p",
  String(port),
  "-c",
  "listen_addresses=127.0.0.1",
  "-c",
  "unix_socket_directories=",
  "-c",
  "fsync=off",
];

/** The folder with PostgreSQL's programs. Debian keeps them out of the path, because several versions may be there. */
function findPrograms(): string | undefined {
  const path = (process.env["PATH"] ?? "").split(delimiter);
  const usual = ["/usr/lib/postgresql/*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/opt/postgresql*/bin"];
  const folders = [...usual.flatMap((pattern) => globSync(pattern).toSorted().toReversed()), ...path];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => existsSync(join(folder, program))));
}

function installPrograms(): string {
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], options);
  }
  const found = findPrograms();
  if (found !== undefined) return found;
  throw new Error(
    "These tests need PostgreSQL 14 or newer. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql), or set BACKGROUNDER_POSTGRES to the address of a server whose user may create databases.",
  );
}

/** PostgreSQL refuses to run as root. */
function asOtherUser(folder: string): { uid?: number; gid?: number } {
  if (!isRoot) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const user = ["postgres", "nobody"].map((name) => users.find((line) => line.startsWith(`${name}:`))).find(Boolean);
  if (user === undefined) throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody.");
  const [uid, gid] = user.split(":").slice(2, 4).map(Number);
  if (uid === undefined || gid === undefined) throw new Error("/etc/passwd has a line that cannot be read.");
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function writePassword(file: string, password: string, { uid, gid }: SpawnOptions): void {
  writeFileSync(file, password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let log = "";
    server.once("error", fail);
    server.once("exit", () => fail(new Error(`PostgreSQL did not start:\n${log}`)));
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes("ready to accept connections")) done();
    });
  });
}

/** A fast shutdown: it does not wait for connections to end. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((done) => server.once("exit", done));
  server.kill("SIGINT");
  await gone;
}
