import { describe, expect, it } from "vitest";
import { installLine } from "./lib/install-line.mjs";

const packed = [
  { name: "model", needs: {} },
  { name: "react", needs: { "@backgrounder/model": "^1.0.0" } },
  { name: "embed", needs: { "@backgrounder/react": "^1.0.0", kysely: "^1.0.0" } },
].map(({ name, needs }) => ({
  name: `@backgrounder/${name}`,
  version: "1.0.0",
  tarball: `clone/tarballs/${name}.tgz`,
  files: [],
  manifest: { name: `@backgrounder/${name}`, version: "1.0.0", dependencies: needs },
}));

describe("the line that installs packages from a clone", () => {
  it("has every package, and React", () => {
    expect(installLine(packed, [])).toBe(
      "npm install clone/tarballs/embed.tgz clone/tarballs/model.tgz clone/tarballs/react.tgz react react-dom",
    );
  });

  it("has what the named package needs of ours, and no more", () => {
    expect(installLine(packed, ["react"])).toBe(
      "npm install clone/tarballs/model.tgz clone/tarballs/react.tgz react react-dom",
    );
    expect(installLine(packed, ["model"])).toBe("npm install clone/tarballs/model.tgz");
  });

  it("works in a folder with a space in its name", () => {
    const [model] = packed;
    if (model === undefined) throw new Error("There is no package to pack.");
    expect(installLine([{ ...model, tarball: "my clone/model.tgz" }], [])).toBe('npm install "my clone/model.tgz"');
  });

  it("says which packages there are if one is named wrongly", () => {
    expect(() => installLine(packed, ["raect"])).toThrow("no package named raect. There are: model, react, embed.");
  });
});
