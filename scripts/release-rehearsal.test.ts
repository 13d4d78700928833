import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyOfRepository } from "./lib/copy-of-repository.mjs";
import { packages, workspaces } from "./lib/repository.mjs";
import { run } from "./lib/run.mjs";

interface Packed {
  name: string;
  files: { path: string }[];
}

/** A release in a copy of the repository, up to the point where it would be published. */
const copy = copyOfRepository();
const before = packages();
let packed: Packed[] = [];

/** The rehearsal brings a change of its own, so that it also says something when no changeset is waiting. */
const ours = `---\n"@backgrounder/model": minor\n---\n\nA notice that only this rehearsal gives.\n`;
const pending = [ours, ...globSync(".changeset/*.md").map((file) => readFileSync(file, "utf8"))];

async function must(...command: string[]) {
  const { ok, output } = await run(command, { cwd: copy.folder });
  if (!ok) throw new Error(`\`${command.join(" ")}\` fails in a copy of the repository:\n${output}`);
  return output;
}

const read = (...path: string[]) => readFileSync(join(copy.folder, ...path), "utf8");

/** The words of every changeset that names this package. */
function noticesFor(name: string) {
  const own = pending.filter((changeset) => changeset.includes(`"${name}":`));
  return own.map((changeset) => changeset.split("---\n").slice(2).join("---\n").trim().split("\n")[0] ?? "");
}

beforeAll(async () => {
  mkdirSync(join(copy.folder, ".changeset"), { recursive: true });
  writeFileSync(join(copy.folder, ".changeset/rehearsal.md"), ours);
  await must("changeset", "version");
  await must("npm", "install", "--package-lock-only", "--ignore-scripts", "--prefer-offline");
  const chosen = before.flatMap(({ name }) => ["--workspace", name]);
  const report = await must("npm", "pack", "--dry-run", "--json", "--ignore-scripts", "--silent", ...chosen);
  packed = Object.values(JSON.parse(report) as Record<string, Packed>);
});

afterAll(copy.remove);

describe("a release", () => {
  it("gives all packages of the kit the same new number, and the data its own", () => {
    const { linked } = JSON.parse(readFileSync(".changeset/config.json", "utf8")) as { linked: string[][] };
    const kit = before.filter(({ manifest }) => manifest.license === "MIT").map(({ name }) => name);
    expect(linked.map((names) => names.toSorted())).toEqual([kit.toSorted()]);
  });

  it("uses up every changeset", () => {
    expect(globSync(".changeset/*.md", { cwd: copy.folder })).toEqual([]);
  });

  it("moves every package that depends on a changed one, and asks for the new version everywhere", () => {
    const after = workspaces(copy.folder);
    const versions = new Map(after.map(({ name, manifest }) => [name, manifest.version]));
    for (const { name, manifest } of before) expect.soft(versions.get(name)).not.toBe(manifest.version);
    const wrong = after.flatMap(({ name, manifest }) =>
      Object.entries(manifest.dependencies ?? {})
        .filter(([dependency, range]) => versions.has(dependency) && range !== `^${versions.get(dependency)}`)
        .map(([dependency, range]) => `${name} wants ${dependency} ${range}`),
    );
    expect(wrong).toEqual([]);
  });

  it("writes the same versions into the lockfile", () => {
    const { packages: locked } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { version?: string }>;
    };
    for (const { folder, manifest } of packages(copy.folder))
      expect.soft(locked[folder]?.version).toBe(manifest.version);
  });

  it.each(before.map(({ name, folder }) => [name, folder] as const))(
    "tells the users of %s what changed",
    (name, folder) => {
      const changelog = read(folder, "CHANGELOG.md");
      for (const words of noticesFor(name)) expect.soft(changelog).toContain(words);
    },
  );

  it.each(before.map(({ name }) => name))("packs what a user of %s needs, and no tests or stories", (name) => {
    const paths = packed.find((one) => one.name === name)?.files.map(({ path }) => path) ?? [];
    for (const wanted of ["README.md", "LICENSE", "CHANGELOG.md", "package.json"]) expect.soft(paths).toContain(wanted);
    expect(paths.filter((path) => path.startsWith("dist/"))).not.toEqual([]);
    expect(paths.filter((path) => /\.(test|test-d|stories)\.|(^|\/)fixtures\/|tsbuildinfo/.test(path))).toEqual([]);
  });
});
