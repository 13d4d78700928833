import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { copyOfRepository } from "../../../scripts/lib/copy-of-repository.mjs";
import { packages } from "../../../scripts/lib/repository.mjs";
import { must, strangersEnvironment } from "../../consumers/lib/command.mjs";
import type { Registry } from "./registry.js";

export interface Publisher {
  /** Runs a command of the repository, which must succeed. */
  run: (...command: string[]) => Promise<string>;
  /** Adds a changeset, as a pull request does. */
  change: (name: string, kind: "major" | "minor" | "patch", words: string) => void;
  /** The public packages with the versions that they now have here. */
  versions: () => Map<string, string>;
  remove: () => void;
}

/** Someone who releases: a copy of the repository, with a registry that is not the world's. */
export function publisher(registry: Registry): Publisher {
  const { folder, remove } = copyOfRepository();
  appendFileSync(join(folder, ".npmrc"), `\n${registry.npmrc}`);
  mkdirSync(join(folder, ".changeset"), { recursive: true });
  const env = {
    PATH: [join(folder, "node_modules/.bin"), strangersEnvironment.PATH].join(delimiter),
    // Whatever may go wrong, nothing is published to another registry.
    npm_config_registry: registry.url,
    TURBO_TELEMETRY_DISABLED: "1",
  };
  let changes = 0;
  return {
    run: (...command) => must(command, folder, env),
    change: (name, kind, words) => {
      const file = join(folder, `.changeset/rehearsal-${++changes}.md`);
      writeFileSync(file, `---\n"${name}": ${kind}\n---\n\n${words}\n`);
    },
    versions: () => new Map(packages(folder).map(({ name, manifest }) => [name, manifest.version])),
    remove,
  };
}
