import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { react19 } from "../consumers/lib/app.mjs";
import { addedToAnApp, begunInAnEmptyFolder } from "./lib/init.js";
import { Newsroom } from "./lib/newsroom.js";
import { type Publisher, publisher } from "./lib/publisher.js";
import { type Registry, startRegistry } from "./lib/registry.js";

const folder = mkdtempSync(join(realpathSync(tmpdir()), "backgrounder-rehearsal-"));
const managers = ["npm", "pnpm"] as const;
const changed = "@backgrounder/react";

let registry: Registry;
let release: Publisher;
let newsrooms: Record<(typeof managers)[number], Newsroom>;

beforeAll(async () => {
  mkdirSync(join(folder, "registry"));
  registry = await startRegistry(join(folder, "registry"));
  release = publisher(registry);
  const outside = join(folder, "newsrooms");
  mkdirSync(outside);
  newsrooms = { npm: new Newsroom(outside, "npm", registry), pnpm: new Newsroom(outside, "pnpm", registry) };
});

afterAll(async () => {
  await registry.close();
  release.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The version that the registry gives to whoever asks for this tag. */
async function tagged(name: string, tag: string) {
  const response = await fetch(new URL(name, registry.url));
  const { "dist-tags": tags } = (await response.json()) as { "dist-tags": Record<string, string> };
  return tags[tag];
}

async function expectPublished(tag: string, versions: Map<string, string>) {
  for (const [name, version] of versions) expect.soft([name, await tagged(name, tag)]).toEqual([name, version]);
}

/** Each of our packages, in these versions and from the registry; one copy of each, which the others share. */
async function expectInstalled(newsroom: Newsroom, versions: Map<string, string>) {
  const installed = await newsroom.installed();
  expect([...installed.keys()].toSorted()).toEqual([...versions.keys()].toSorted());
  for (const [name, { version, resolved }] of installed) {
    expect.soft([name, version]).toEqual([name, versions.get(name)]);
    expect.soft(resolved).toMatch(new RegExp(`^${registry.url}${name}/`));
    const own = newsroom.folderOf(name);
    expect.soft(own.startsWith(newsroom.folder + sep), `${name} is in ${own}`).toBe(true);
    const { dependencies = {} } = JSON.parse(newsroom.read(name, "package.json")) as {
      dependencies?: Record<string, string>;
    };
    for (const ours of Object.keys(dependencies).filter((dependency) => versions.has(dependency)))
      expect.soft(newsroom.folderOf(ours, own), `${ours}, as ${name} finds it`).toBe(newsroom.folderOf(ours));
  }
}

/** Every entry imports, and a page has our blocks on it. */
async function expectWorking(newsroom: Newsroom) {
  const { found } = JSON.parse(await newsroom.run("node", "import-all.mjs")) as {
    found: { specifier: string; exists: boolean; names: string[] }[];
  };
  const empty = found.filter(
    ({ specifier, exists, names }) => !exists || (names.length === 0 && !/\.(css|json)$/.test(specifier)),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(empty.map(({ specifier }) => specifier)).toEqual([]);
  expect(await newsroom.run("node", "render.mjs")).toMatch(/<summary[^>]*><h3[^>]*>Who pays for the new pier\?<\/h3>/);
}

describe("the first release", () => {
  let versions: Map<string, string>;

  beforeAll(async () => {
    release.change(changed, "minor", "A first notice, which only the rehearsal gives.");
    await release.run("npm", "run", "version-packages", "--prefer-offline");
    await release.run("npm", "run", "release", "--", "--no-git-tag");
    versions = release.versions();
  });

  it("publishes every public package, as the latest", async () => {
    await expectPublished("latest", versions);
  });

  describe.each(managers)("in an app of %s", (manager) => {
    beforeAll(async () => {
      await newsrooms[manager].install(...versions.keys(), ...react19);
    });

    it("gives every package from the registry, and none from the workspace", async () => {
      await expectInstalled(newsrooms[manager], versions);
    });

    it("imports every entry and renders a block", async () => {
      await expectWorking(newsrooms[manager]);
    });

    it("says in each package what is new", () => {
      for (const [name, version] of versions)
        expect.soft(newsrooms[manager].read(name, "CHANGELOG.md")).toContain(`\n## ${version}\n`);
    });
  });

  it("adds the blocks and their styles to an app with `init`", async () => {
    const { styles, scripts } = await addedToAnApp(join(folder, "paper"), registry);
    expect(styles).toContain(".bgr");
    expect(scripts).toContain("Will the ferries run?");
  });

  it("begins the demo newsroom in an empty folder with `init`", async () => {
    const pages = await begunInAnEmptyFolder(join(folder, "newsroom"), registry);
    expect(pages.size).toBeGreaterThan(100);
    expect(pages.get("index.html")).toContain("Harbour Courier");
    expect(pages.get(join("talks", "ukraine", "index.html"))).toContain("bgr-");
  });
});

describe("the second release", () => {
  const words = "A second notice, which only the rehearsal gives.";
  let before: Map<string, string>;
  let versions: Map<string, string>;

  beforeAll(async () => {
    before = release.versions();
    release.change(changed, "minor", words);
    await release.run("changeset", "version");
    // Nothing that is built has a version in it, so the first build does.
    await release.run("changeset", "publish", "--no-git-tag");
    versions = release.versions();
  });

  it("moves what was changed and what depends on it, and nothing else", async () => {
    await expectPublished("latest", versions);
    const moved = [...versions].filter(([name, version]) => before.get(name) !== version).map(([name]) => name);
    expect(moved.toSorted()).toEqual(["@backgrounder/cli", "@backgrounder/embed", changed]);
  });

  describe.each(managers)("in an app of %s that upgrades", (manager) => {
    beforeAll(async () => {
      await newsrooms[manager].install(...[...versions.keys()].map((name) => `${name}@latest`));
    });

    it("has the new versions from the registry, one copy of each", async () => {
      await expectInstalled(newsrooms[manager], versions);
    });

    it("imports every entry and renders a block", async () => {
      await expectWorking(newsrooms[manager]);
    });

    it("says what is new", () => {
      const changelog = newsrooms[manager].read(changed, "CHANGELOG.md");
      const [, newest = ""] = changelog.split(/^## /m);
      expect(newest).toContain(versions.get(changed));
      expect(newest).toContain(words);
    });
  });
});

describe("a snapshot", () => {
  let before: Map<string, string>;
  let snapshots: Map<string, string>;

  beforeAll(async () => {
    before = release.versions();
    release.change(changed, "minor", "A third notice, which only the rehearsal gives.");
    await release.run("changeset", "version", "--snapshot", "snapshot");
    await release.run("changeset", "publish", "--no-git-tag", "--tag", "snapshot");
    snapshots = new Map([...release.versions()].filter(([name, version]) => before.get(name) !== version));
  });

  it("is published under its tag, and the latest stays", async () => {
    expect(snapshots.get(changed)).toMatch(/^0\.0\.0-snapshot-\d+$/);
    await expectPublished("snapshot", snapshots);
    await expectPublished("latest", before);
  });

  it("can be tried in an app, with what depends on it", async () => {
    await newsrooms.npm.install(...[...snapshots.keys()].map((name) => `${name}@snapshot`));
    await expectInstalled(newsrooms.npm, new Map([...before, ...snapshots]));
    await expectWorking(newsrooms.npm);
  });
});
