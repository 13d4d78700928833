import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { must } from "../../consumers/lib/command.mjs";
import { type Registry, scope } from "./registry.js";

const apps = fileURLToPath(new URL("../../consumers/apps/", import.meta.url));
const pnpm = fileURLToPath(new URL("bin/pnpm.mjs", import.meta.resolve("pnpm/package.json")));

export interface Installed {
  version: string;
  /** The address that it was downloaded from. */
  resolved: string;
}

interface Manager {
  install: readonly string[];
  list: readonly string[];
}

/**
 * What pnpm downloads and remembers is kept beside the app, so that a rehearsal leaves nothing behind. By default pnpm
 * does not install a version on its first day, and everything here is a minute old.
 */
const managers = (folder: string): Record<"npm" | "pnpm", Manager> => {
  const pnpmHere = [
    process.execPath,
    pnpm,
    "--config.minimum-release-age=0",
    `--config.store-dir=${folder}-store`,
    `--config.cache-dir=${folder}-cache`,
  ];
  return {
    npm: {
      install: ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"],
      list: ["npm", "ls", "--json"],
    },
    pnpm: { install: [...pnpmHere, "add"], list: [...pnpmHere, "list", "--json"] },
  };
};

/** An app outside of the repository. Everything but our packages comes from wherever npm gets it on this machine. */
export class Newsroom {
  readonly folder: string;
  readonly #manager: Manager;

  constructor(parent: string, name: "npm" | "pnpm", registry: Registry) {
    this.folder = join(parent, name);
    this.#manager = managers(this.folder)[name];
    mkdirSync(this.folder);
    for (const app of ["story", "plain-node"]) cpSync(join(apps, app), this.folder, { recursive: true });
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
    writeFileSync(join(this.folder, ".npmrc"), registry.npmrc);
  }

  run(...command: string[]) {
    // npm says where each package came from, also to those who have turned that off.
    return must(command, this.folder, { npm_config_omit_lockfile_registry_resolved: "false" });
  }

  install(...wanted: string[]) {
    return this.run(...this.#manager.install, ...wanted);
  }

  /** Our packages, by what the package manager says of them. */
  async installed(): Promise<Map<string, Installed>> {
    const listed = [JSON.parse(await this.run(...this.#manager.list))].flat() as {
      dependencies: Record<string, Installed>;
    }[];
    const all = Object.entries(listed[0]?.dependencies ?? {});
    return new Map(all.filter(([name]) => name.startsWith(`${scope}/`)));
  }

  /**
   * The folder in which a package is found, from the app or from another package. Node would answer from memory, and
   * give the folder from before an upgrade.
   */
  folderOf(name: string, from = this.folder): string {
    const here = join(from, "node_modules", name);
    if (existsSync(here)) return realpathSync(here);
    if (dirname(from) === from) throw new Error(`${name} is not installed in ${this.folder}.`);
    return this.folderOf(name, dirname(from));
  }

  read(name: string, file: string) {
    return readFileSync(join(this.folderOf(name), file), "utf8");
  }
}
