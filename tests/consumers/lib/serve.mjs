import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { start } from "./command.mjs";

/** @typedef {{ url: string, close: () => Promise<void> }} Served */

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".svg", "image/svg+xml"],
]);

/** @param {import("node:net").Server} server @returns {Promise<number>} its port */
function listening(server) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error("The server has no port."));
      else done(address.port);
    });
  });
}

/** @param {import("node:net").Server} server @returns {Promise<void>} */
const closed = (server) => new Promise((done) => server.close(() => done()));

/** Serves a folder of files. @param {string} folder @returns {Promise<Served>} */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const body = readFileSync(join(folder, file));
      response.writeHead(200, { "content-type": types.get(extname(file)) ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

async function freePort() {
  const probe = createSocket();
  const port = await listening(probe);
  await closed(probe);
  return port;
}

/**
 * Starts a framework's own server and waits until it answers.
 * @param {(port: number) => readonly string[]} command
 * @param {string} cwd
 * @returns {Promise<Served>}
 */
export async function serveWith(command, cwd) {
  const port = await freePort();
  const child = start(command(port), cwd);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const url = `http://127.0.0.1:${port}/`;
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      if (child.exitCode !== null) return done();
      child.once("exit", () => done());
      child.kill();
    });
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (await answers(url)) return { url, close };
    await wait(100);
  }
  await close();
  throw new Error(`\`${command(port).join(" ")}\` does not answer at ${url}:\n${output}`);
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
