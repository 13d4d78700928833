import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format } from "node:util";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

interface Sample {
  file: string;
  line: number;
  language: string;
  code: string;
  /** What the README says that it prints, in the indented lines that follow "It prints". */
  prints: string | undefined;
}

const readmes = [
  "README.md",
  "docs/first-article.md",
  ...readdirSync("docs/guides").map((name) => `docs/guides/${name}`),
  ...readdirSync("packages").map((name) => `packages/${name}/README.md`),
];
const samples = readmes.flatMap(samplesOf);
const inLanguage = (...languages: string[]) =>
  samples
    .filter(({ language }) => languages.includes(language))
    .map((sample) => [`${sample.file}:${sample.line}`, sample] as const);

function samplesOf(file: string): Sample[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$(?:\n\nIt prints\n((?:\n {4}.*)+))?/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    code: match[2] ?? "",
    prints: match[3]?.replaceAll("\n    ", "\n").slice(1),
  }));
}

/** Inside the repository, so that `@backgrounder/…` resolves as it would in an app. */
const folder = resolve(".readme-samples");
const pathOf = ({ file, line, language }: Sample): string =>
  join(folder, `${file.replace(/\W+/g, "-")}-${line}.${language}`);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [, sample] of inLanguage("ts", "tsx")) writeFileSync(pathOf(sample), sample.code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a whole article is at most fifty lines and six names of ours", () => {
  const code = samples.find(({ file }) => file === "docs/first-article.md")?.code ?? "";
  // The dossier is data.
  const imports = [...code.matchAll(/^import (?:type )?\{(.+?)\} from "@backgrounder\/(?!model\/examples)/gm)];
  const names = imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
  expect(names).toHaveLength(6);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(50);
});

describe("the page of the whole article", () => {
  test("has what an explainer has", async () => {
    const sample = samples.find(({ file }) => file === "docs/first-article.md");
    if (sample === undefined) throw new Error("docs/first-article.md has no sample.");
    const page = ((await import(/* @vite-ignore */ pathOf(sample))) as { default: ComponentType }).default;
    const html = renderToStaticMarkup(createElement(page));
    const count = (part: RegExp): number => html.match(part)?.length ?? 0;
    expect(count(/class="bgr-faq__question"/g)).toBe(8);
    expect(count(/role="note"/g)).toBe(2);
    for (const block of ["key-points", "talks", "sources", "corrections"])
      expect(html).toContain(`data-bgr="${block}"`);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { "@graph": graph } = JSON.parse(json) as { "@graph": { "@type": string; citation?: unknown[] }[] };
    expect(graph.map((node) => node["@type"])).toEqual(["BackgroundNewsArticle", "FAQPage"]);
    expect(graph[0]?.citation?.length).toBeGreaterThan(1);
  });
});

test("every language of the samples is one that is run here", () => {
  expect(samples.filter(({ language }) => !["ts", "tsx", "sh", "css"].includes(language))).toStrictEqual([]);
  expect(samples.length).toBeGreaterThan(8);
});

test("the samples in TypeScript hold under the strictest settings", () => {
  const { config } = ts.readConfigFile("tsconfig.base.json", (path) => readFileSync(path, "utf8")) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, jsx: "react-jsx", lib: ["ES2024", "DOM"], types: ["node"] },
    process.cwd(),
  );
  const program = ts.createProgram(
    inLanguage("ts", "tsx").map(([, sample]) => pathOf(sample)),
    options,
  );
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  expect(complaints).toStrictEqual([]);
});

describe("a sample that draws", () => {
  test.each(inLanguage("tsx"))("%s draws a page", async (_, sample) => {
    const report = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const page = ((await import(/* @vite-ignore */ pathOf(sample))) as { default: ComponentType }).default;
    expect(renderToStaticMarkup(createElement(page))).toMatch(/^<\w+.*>.+<\/\w+>$/s);
    expect(report).not.toHaveBeenCalled();
  });

  test.each(inLanguage("ts"))("%s runs, and prints what it says or has what it exports", async (_, sample) => {
    const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const exported = Object.values((await import(/* @vite-ignore */ pathOf(sample))) as object);
    const printed = print.mock.calls.map((words) => format(...words)).join("\n");
    print.mockRestore();
    if (exported.length === 0) expect(printed).not.toBe("");
    else expect(exported).not.toContain(undefined);
    if (sample.prints !== undefined) expect(printed).toBe(sample.prints);
  });
});

test.each(inLanguage("css"))("%s sets properties that exist", (_, { code }) => {
  const tokens = readFileSync("packages/react/src/tokens/tokens.css", "utf8");
  const names = [...code.matchAll(/(--bgr-[\w-]+)\s*:/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !tokens.includes(`${name}:`))).toStrictEqual([]);
});

describe("commands", () => {
  const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
  const lines = inLanguage("sh").flatMap(([place, { code }]) =>
    code
      .split("\n")
      .flatMap((line) => line.split(" && "))
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((line) => [place, line.trim()] as const),
  );
  const known = new Set(
    readdirSync("packages")
      .map((name) => `@backgrounder/${name}`)
      .concat("react", "react-dom")
      // The optional peers of @backgrounder/embed/picture.
      .concat("@takumi-rs/core", "@fontsource/source-serif-4", "@fontsource/noto-naskh-arabic"),
  );

  const always = () => true;
  const verbs = new Map<string, (name: string) => boolean>([
    ["install", (name) => known.has(name)],
    ["run", (name) => name in scripts],
    ["ci", always],
    ["start", always],
    ["test", always],
  ]);

  test.each(lines.filter(([, line]) => line.startsWith("npm ")))("%s: %s is there to be run", (_, line) => {
    const [, verb = "", ...rest] = line.split(" ");
    expect([...verbs.keys()]).toContain(verb);
    expect(rest.filter((name) => verbs.get(verb)?.(name) !== true)).toStrictEqual([]);
  });

  const strike = `# Strike
question: Will ferries run?
as of: 2026-03-02
checked: 2026-03-02, desk editor
language: en

## Sources
s1: Harbour Post, 1 March 2026, https://example.org/strike

## Parties
Union | organisation

## Issues
Pay | How much do wages rise?

## Positions
Union | Pay | wants 6 % | 2026-03-01 | s1
`;

  const article =
    "Ferries stop\n\nBy the desk\n\nThe port and the union meet on Tuesday.\n\nFAQ\n\nWill ferries run?\nNot decided.\n";

  test.each(lines.filter(([, line]) => line.startsWith("npx backgrounder ")))("%s: %s does what it says", (_, line) => {
    const cwd = mkdtempSync(join(tmpdir(), "readme-"));
    for (const name of ["article.txt", "first.txt", "second.txt", "notes.txt"]) writeFileSync(join(cwd, name), article);
    // What `start` writes must not be there yet.
    if (!line.includes(" start ")) writeFileSync(join(cwd, "strike.md"), strike);
    const before = readdirSync(cwd).length;
    const command = line.replace(
      /^npx backgrounder/,
      `"${process.execPath}" "${resolve("packages/cli/bin/backgrounder.js")}"`,
    );
    const printed = execFileSync("bash", ["-c", command], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const written = readdirSync(cwd).length > before;
    expect(printed !== "" || written).toBe(true);
    rmSync(cwd, { recursive: true });
  });

  test("each line is of a kind that is checked here", () => {
    expect(lines.filter(([, line]) => !/^(npm|npx backgrounder) /.test(line))).toStrictEqual([]);
  });
});
