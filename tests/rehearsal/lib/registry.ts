import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { once } from "node:events";
import { runServer } from "verdaccio";

/** The packages of this repository; everything else comes from wherever npm gets it on this machine. */
export const scope = "@backgrounder";

export interface Registry {
  url: string;
  /** Lines of an .npmrc with which npm and pnpm look for our packages here, and may publish. */
  npmrc: string;
  close: () => Promise<void>;
}

/** Knows our scope only and asks no other registry, so what it serves was published to it. */
const configuration = (folder: string) => ({
  configPath: join(folder, "config.yaml"),
  self_path: folder,
  storage: join(folder, "storage"),
  auth: { htpasswd: { file: join(folder, "htpasswd") } },
  uplinks: {},
  packages: { [`${scope}/*`]: { access: "$all", publish: "$authenticated" } },
  log: { type: "stdout", format: "pretty", level: "error" },
  web: { enable: false },
});

/** Someone who may publish, because no one else can reach a registry on the loopback address. */
async function tokenOf(url: string) {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "rehearsal" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token !== undefined) return token;
  throw new Error(`The registry of the rehearsal lets no one in: it answers with ${response.status}.`);
}

/** A registry on the loopback address, on a free port, that keeps its packages in this folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const server = (await runServer(configuration(folder))) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const url = `http://${address}`;
  const npmrc = `${scope}:registry=${url}\n//${address}:_authToken=${await tokenOf(url)}\n`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url, npmrc, close };
}
