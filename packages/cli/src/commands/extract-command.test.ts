import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Extracted } from "@backgrounder/model/article";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMain, type Ran } from "./run-main.test.util.js";

const strike = `Ferries stop on Tuesday

By Harbour Desk

The port and the union meet on Tuesday.

Pro tip: Book the early boat.

FAQ

Will ferries run?
Not decided.
What about my ticket?
The port refunds it.
`;
const bridge = "Bridge stays shut\n\nThe bridge stays shut until spring, the city says.\n";

const home = process.cwd();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-cli-"));
  await writeFile(join(folder, "strike.txt"), strike);
  await writeFile(join(folder, "bridge.txt"), bridge);
  await writeFile(join(folder, "photo.jpg"), new Uint8Array([255, 216, 0, 1]));
  await writeFile(join(folder, "latin.txt"), new Uint8Array([0x46, 0xe4, 0x68, 0x72, 0x65]));
  await writeFile(join(folder, "empty.txt"), " \n");
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

const run = (args: string[]): Promise<Ran> => runMain(...args);

/** The built command in a process of its own, as it is installed. */
function runWithInput(args: string[], input: string): Promise<Ran> {
  const bin = resolve(home, "packages/cli/bin/backgrounder.js");
  return new Promise((done) => {
    const child = execFile(process.execPath, [bin, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe("one article", () => {
  test("is summed up for a person: what, on which line, by which rule", async () => {
    const { code, stdout } = await run(["extract", "strike.txt"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/title +Ferries stop on Tuesday\nbyline +Harbour Desk/);
    expect(stdout).toMatch(/^ +7 +Pro tip +begins with "Pro tip:"$/m);
    expect(stdout).toMatch(/^ +9 +Frequently asked questions, 2 questions +headed "FAQ"$/m);
    expect(stdout).toContain("And 1 paragraph.");
  });

  test("is one JSON object whose places cut the words out of the file", async () => {
    const { stdout } = await run(["extract", "strike.txt", "--json"]);
    const { blocks } = JSON.parse(stdout) as Extracted;
    const tip = blocks.find(({ type }) => type === "callout");
    expect(strike.slice(tip?.source.start, tip?.source.end)).toContain("Book the early boat.");
  });

  test("is a complete page with its styles inside and no script", async () => {
    const { code, stdout, stderr } = await run(["extract", "strike.txt", "--html"]);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(stdout).toContain('<h1 class="bgr-page__title">Ferries stop on Tuesday</h1>');
    expect(stdout).toContain("The port refunds it.");
    expect(stdout).toContain("--bgr-measure");
    expect(stdout).not.toContain("<script");
  });

  test("is plain text, in the language that is asked for", async () => {
    const { stdout } = await run(["extract", "strike.txt", "--text", "--lang", "de"]);
    expect(stdout).toMatch(/^Ferries stop on Tuesday\n\n/);
    expect(stdout).toContain("Tipp\n\nBook the early boat.");
  });

  test.each([[["extract", "--json"]], [["extract", "-", "--json"]]])(
    "comes from standard input with %j",
    async (args) => {
      const { code, stdout } = await runWithInput(args, strike);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as Extracted).title).toBe("Ferries stop on Tuesday");
    },
  );

  test("does not steer the terminal with what an article says", async () => {
    const { stdout } = await runWithInput(
      ["extract"],
      "A \u001b[2Jtitle\u0007\n\nPro tip: Mind \u001b]0;the gap.\n\nShare\u001b[31m\n",
    );
    expect(stdout).toContain("title");
    expect(stdout).not.toMatch(/[\u001b\u0007]/);
  });

  test("escapes what an article says", async () => {
    const { stdout } = await runWithInput(
      ["extract", "--html"],
      'A <script>alert(1)</script> title\n\nPro tip: </style><img src=x onerror="alert(1)">\n',
    );
    expect(stdout).not.toMatch(/<script|<img/);
    expect(stdout).toContain("&lt;script&gt;");
  });
});

describe("several articles", () => {
  test("are one JSON object a line, in order; a refused one keeps its line", async () => {
    const { code, stdout, stderr } = await run(["extract", "strike.txt", "nowhere.txt", "bridge.txt", "--json"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Partial<Extracted> & { file?: string; error?: string });
    expect(lines.map(({ title, error }) => title ?? error)).toStrictEqual([
      "Ferries stop on Tuesday",
      expect.stringContaining("File not found"),
      "Bridge stays shut",
    ]);
    expect(lines[1]?.file).toBe("nowhere.txt");
    expect(stderr).toMatch(/^error: nowhere\.txt: File not found\..*\n$/);
    expect(code).toBe(1);
  });

  test("become pages in a folder that link one stylesheet and have no styles of their own", async () => {
    const { code } = await run(["extract", "strike.txt", "bridge.txt", "strike.txt", "--out", "pages"]);
    expect(code).toBe(0);
    expect((await readdir(join(folder, "pages"))).sort()).toStrictEqual([
      "backgrounder.css",
      "bridge.html",
      "strike-2.html",
      "strike.html",
    ]);
    const page = await readFile(join(folder, "pages/bridge.html"), "utf8");
    expect(page).toContain('<link rel="stylesheet" href="backgrounder.css"/>');
    expect(page).not.toMatch(/<style|style=/);
  });

  test("also become JSON files", async () => {
    await run(["extract", "strike.txt", "--json", "--out", "data"]);
    expect(JSON.parse(await readFile(join(folder, "data/strike.json"), "utf8"))).toMatchObject({
      title: "Ferries stop on Tuesday",
    });
  });
});

describe("a file that cannot be read gets one line that says how to fix it", () => {
  test.each([
    ["photo.jpg", "not a text file"],
    ["latin.txt", "not in UTF-8"],
    ["empty.txt", "empty.txt: The file is empty."],
    [".", "This is a folder."],
    ["nowhere.txt", "File not found."],
  ])("%s %s", async (file, why) => {
    const { code, stdout, stderr } = await run(["extract", file, "--html"]);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("a page of HTML is refused, with what to do instead", () => {
  test.each([
    ["page.html", "<!doctype html>\n<title>Ferries stop</title><p>Ferries stop on Tuesday.\n"],
    ["page.txt", "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><p>Ferries stop on Tuesday.\n"],
    ["element.txt", '<html lang="en"><body>Ferries stop on Tuesday.</body></html>\n'],
    ["mark.txt", "\uFEFF\n  <HTML><body>Ferries stop.</body></HTML>\n"],
    ["comment.txt", "<!-- saved on Tuesday --><!-- again -->\n<!doctype html><p>Ferries stop.\n"],
    ["xml.txt", '<?xml version="1.0"?>\n<!DOCTYPE html><html><body>Ferries stop.</body></html>\n'],
    ["part.htm", "<div><p>Ferries stop on Tuesday.</p></div>\n"],
  ])("%s", async (file, text) => {
    await writeFile(join(folder, file), text);
    for (const format of ["--json", "--html", "--text"]) {
      const { code, stdout, stderr } = await run(["extract", file, format]);
      expect(code).toBe(1);
      expect(stdout).not.toContain("blocks");
      expect(stderr).toContain(`${file}: This is an HTML page`);
      expect(stderr).toContain("paste it into a text file");
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  test("also from standard input; the other articles are still read", async () => {
    const piped = await runWithInput(["extract", "--text"], "<!doctype html><p>Ferries stop.\n");
    expect(piped).toMatchObject({ code: 1, stdout: "" });
    expect(piped.stderr).toContain("standard input: This is an HTML page");
    await writeFile(join(folder, "page.html"), "<!doctype html><p>Ferries stop.\n");
    const { code, stdout } = await run(["extract", "page.html", "bridge.txt", "--json"]);
    expect(code).toBe(1);
    expect(stdout).toContain("Bridge stays shut");
  });

  test.each(["About <html>\n\nThe page begins with a tag, the clerk says.\n", "<!-- a note -->\nBridge stays shut\n"])(
    "but text with tags in it is not such a page: %j",
    async (text) => {
      await writeFile(join(folder, "tags.txt"), text);
      expect((await run(["extract", "tags.txt", "--json"])).code).toBe(0);
    },
  );
});

describe("wrong usage ends with 2 and says so", () => {
  test.each([
    [["extract", "strike.txt", "bridge.txt", "--html"], "--out DIR"],
    [["extract", "strike.txt", "--json", "--html"], "cannot be used with"],
    [["extract", "--wrong"], "unknown option"],
    [["wrong"], "unknown command"],
    [["extract", "-", "-"], "only once"],
  ])("%j", async (args, why) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  test("help is not an error, and shows examples", async () => {
    const { code, stdout } = await run(["extract", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("$ backgrounder extract article.txt --html > page.html");
  });
});
