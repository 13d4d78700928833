import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pageFiles } from "../src/lib/page-files.js";
import { addresses, anchorsOn, exists, linksInMarkdown, linksOn, textAt } from "./built-site.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const isWithin = (link: string): boolean => !/^[a-z][a-z+.-]*:|^\/\//i.test(link);

/** `/store/#saving` → the page and the place on it. */
function targetOf(link: string, from: string): { path: string; anchor: string } {
  const { pathname, hash } = new URL(link, `http://site${from}`);
  return { path: pathname, anchor: decodeURIComponent(hash.slice(1)) };
}

function isBroken(link: string, from: string): boolean {
  const { path, anchor } = targetOf(link, from);
  if (!exists(path)) return true;
  return anchor !== "" && !path.startsWith("/storybook/") && !anchorsOn(path).has(anchor);
}

const pages = addresses.filter((address) => address !== "/404.html");
const twinOf = (address: string): string => (address === "/" ? "/index.md" : address.replace(/\/$/, ".md"));

test("every Markdown file of the docs is a page", () => {
  const expected = pageFiles(repository).map(({ id }) => (id === "index" ? "/" : `/${id}/`));
  expect(pages).toEqual(expect.arrayContaining(expected));
  expect(pages.length).toBeGreaterThan(60);
});

test("every link and every anchor on the site leads somewhere", () => {
  const broken = addresses.flatMap((from) =>
    linksOn(from)
      .filter(isWithin)
      .filter((link) => isBroken(link, from))
      .map((link) => `${from}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test("a reader finds every page in the list beside the page", () => {
  const listed = new Set(linksOn("/"));
  expect(pages.filter((address) => !listed.has(address))).toEqual([]);
});

test("every page has a Markdown twin, which it names", () => {
  expect(pages.filter((address) => !exists(twinOf(address)) || !linksOn(address).includes(twinOf(address)))).toEqual(
    [],
  );
});

test("the links of a Markdown twin lead to other twins", () => {
  const broken = pages.map(twinOf).flatMap((twin) =>
    linksInMarkdown(textAt(twin))
      .filter((link) => isWithin(link) && !link.startsWith("#"))
      .filter((link) => !/\.(md|png)$/.test(targetOf(link, twin).path) || !exists(targetOf(link, twin).path))
      .map((link) => `${twin}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test("llms.txt names each page in one line that says what it is about", () => {
  const lines = textAt("/llms.txt")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  const named = lines.map((line) => /^- \[.+?\]\((\/[^)]+)\): \S.+$/.exec(line)?.[1] ?? line);
  expect(named.toSorted()).toEqual(pages.map(twinOf).toSorted());
});

test("the first page has the first five minutes of developers, editors and designers", () => {
  const html = textAt("/");
  for (const who of ["for-newsroom-developers", "for-editors", "for-designers"]) expect(anchorsOn("/")).toContain(who);
  expect(html).toContain("/images/hub.png");
});

test("Storybook is beside the docs", () => {
  expect(linksOn("/")).toContain("/storybook/");
  expect(exists("/storybook/")).toBe(true);
});

test("no page loads a script, a style sheet or a font from another host", () => {
  const loads = addresses.flatMap((address) =>
    [...textAt(address).matchAll(/<(?:script|img|iframe)\b[^>]* src="([^"]+)"|<link\b[^>]*stylesheet[^>]*>/g)]
      .map(([tag, source]) => source ?? / href="([^"]+)"/.exec(tag)?.[1] ?? "")
      .filter((source) => !source.startsWith("/")),
  );
  expect(loads).toEqual([]);
});
