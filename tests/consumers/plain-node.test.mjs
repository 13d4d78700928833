import assert from "node:assert/strict";
import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { before, describe, it } from "node:test";
import { compiler, freshApp, plainNode, react18 } from "./lib/app.mjs";
import { finish, must } from "./lib/command.mjs";
import { packed } from "./lib/run-folder.mjs";

/** @typedef {{ node: string, found: { specifier: string, file: string, exists: boolean, names: string[] }[] }} Imported */

/** React's page, kept so that the other React's can be compared. @type {Map<string, string>} */
const pages = new Map();

const withoutCommand = packed().filter(({ manifest }) => manifest.bin === undefined);

/** The command brings React 19 along, so the app with React 18.3 is without it. */
const apps = [
  { react: "19", install: plainNode, has: packed(), resolutions: ["bundler", "nodenext"] },
  {
    react: "18.3",
    install: () =>
      freshApp("plain-node-react-18", {
        like: "plain-node",
        packages: withoutCommand.map(({ name }) => name.replace("@backgrounder/", "")),
        dependencies: [...react18, "@types/react@18.3.8", "@types/react-dom@18.3.7", compiler],
      }),
    has: withoutCommand,
    // The types of React differ; how they are found does not.
    resolutions: ["nodenext"],
  },
];

for (const { react, install, has, resolutions } of apps) {
  describe(`an app of plain Node with React ${react}`, () => {
    let app = "";

    before(async () => {
      app = await install();
    });

    it("has its own copy of every package, and no link to anywhere", () => {
      for (const { name: ours } of has) {
        const folder = join(app, "node_modules", ours);
        assert.equal(lstatSync(folder).isSymbolicLink(), false, `${ours} is a link`);
        assert.ok(realpathSync(folder).startsWith(app + sep), `${ours} lies outside of the app`);
      }
    });

    it("has one React, of its own choice", async () => {
      const tree = JSON.parse(await must(["npm", "ls", "react", "--all", "--json"], app));
      const found = new Set(
        [...JSON.stringify(tree).matchAll(/"react":\{"version":"([^"]+)"/g)].map((match) => match[1]),
      );
      assert.equal(found.size, 1);
      assert.ok([...found][0]?.startsWith(react));
    });

    it("imports every listed sub-path on the machine's own Node", async () => {
      /** @type {Imported} */
      const { node, found } = JSON.parse(await must(["node", "import-all.mjs"], app));
      assert.doesNotMatch(node, /node_modules/);
      const listed = has.flatMap(({ manifest }) =>
        Object.keys(manifest.exports ?? {}).map((subPath) => manifest.name + subPath.slice(1)),
      );
      assert.deepEqual(found.map(({ specifier }) => specifier).toSorted(), listed.toSorted());
      for (const { specifier, file, exists, names } of found) {
        assert.ok(exists && realpathSync(file).startsWith(app + sep), `${specifier} resolves to ${file}`);
        assert.ok(names.length > 0 || /\.(css|json)$/.test(specifier), `${specifier} exports nothing`);
      }
    });

    it("renders a page with its stylesheet and without script", async () => {
      const page = await must(["node", "render.mjs"], app);
      pages.set(react, page);
      writeFileSync(join(app, "page.html"), page);
      for (const words of [
        "Who pays for the new pier?",
        "Did you know?",
        "Come early.",
        "First round on the pier",
        "Summit of the American and Russian presidents",
        ".bgr-faq",
      ]) {
        assert.ok(page.includes(words), `The page lacks "${words}"`);
      }
      const question = /<summary[^>]*><h\d[^>]*>Can bicycles be taken on board\?<\/h\d><\/summary>/;
      assert.ok(question.test(page), "The extracted question is no question on the page");
      assert.ok(!/<script|javascript:|\son[a-z]+=/i.test(page), "The page carries a script");
    });

    for (const resolution of resolutions) {
      it(`compiles under strict settings, resolved as ${resolution} does`, async () => {
        const { code, stdout } = await finish(["npx", "tsc", "--project", `tsconfig.${resolution}.json`], app);
        assert.ok(code === 0, stdout);
      });
    }
  });
}

describe("a page", () => {
  it("is the same with React 18.3 and 19", () => {
    assert.ok(pages.has("19"));
    assert.ok(pages.get("18.3") === pages.get("19"), "The two pages differ; see page.html in each app");
  });
});
