// @vitest-environment jsdom
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { buildFiles, builtJson } from "@backgrounder/dossier";
import { articlePage, talksPage } from "@backgrounder/embed/page";
import { safeHref, toText, type Article, type Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { articleJsonLd, serialise } from "@backgrounder/model/jsonld";
import type { Dossier } from "@backgrounder/model/talks";
import { amount } from "../lib/amount.js";
import { poisons } from "./lib/poisons.js";

const blocks = Object.entries(examples).flatMap(([name, own]) =>
  name.endsWith("Examples")
    ? Object.entries(own as Record<string, Block>).map(([state, block]) => ({ name: `${name}: ${state}`, block }))
    : [],
);

type Path = readonly (string | number)[];

/** Where a value has strings. */
function stringsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => stringsIn(inside, [...path, key]));
}

function poisoned<T>(value: T, path: Path, poison: string): T {
  const copy = structuredClone(value);
  const last = path.at(-1) ?? "";
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inside, step) => inside[step] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  holder[last] = poison;
  return copy;
}

/** In a sample some places of the articles are tried with one of the poisons; otherwise every place with several, and each poison in many. */
const [nth, each] = [amount(12, 1), amount(1, 4)];
let turn = 0;
const chosen = (index: number, one = nth): string[] =>
  index % one === 0 ? Array.from({ length: each }, () => poisons[turn++ % poisons.length] ?? "") : [];

const silent = { styles: { href: "page.css" }, report: () => undefined };
const parser = new DOMParser();

const addresses = new Set(["href", "src", "action", "formaction", "cite", "poster"]);

/** The pictures that we draw ourselves, by their one class. */
const ownPictures = new Set([
  "bgr-positions-matrix__shape",
  "bgr-timeline__track",
  "bgr-callout__bar",
  "bgr-guarantee-layers__drawing",
]);

/** What of a page could run: there must be none of it. */
function dangersIn(html: string): string[] {
  const page = parser.parseFromString(html, "text/html");
  return [...page.querySelectorAll("*")].flatMap((element) => [
    ...(["script", "iframe", "object", "embed", "base"].includes(element.localName) ? [element.localName] : []),
    ...(element.localName === "svg" && !ownPictures.has(element.classList.toString()) ? ["svg"] : []),
    ...[...element.attributes].flatMap(({ name, value }) =>
      name.startsWith("on") || name === "srcdoc" || name === "autofocus" ? [name] : unsafe(name, value),
    ),
  ]);
}

const unsafe = (name: string, value: string): string[] =>
  addresses.has(name) && safeHref(value) === undefined ? [`${name}=${value}`] : [];

/** JSON-LD as it is in a page: the script must end where it ends, and hold what was put in. */
function jsonLdOf(article: Article): unknown {
  const json = serialise(articleJsonLd(article));
  const page = parser.parseFromString(`<script type="application/ld+json">${json}</script><p>after</p>`, "text/html");
  expect(page.querySelectorAll("script")).toHaveLength(1);
  expect(page.querySelectorAll("p")).toHaveLength(1);
  expect(json).not.toMatch(/[\u2028\u2029<>]/);
  return JSON.parse(page.querySelector("script")?.textContent ?? "");
}

describe("an article in which a field has code instead of words", () => {
  test.each(blocks)("$name", async ({ block }) => {
    const article: Article = { id: "article:a", title: "A", lang: "en", blocks: [block] };
    for (const [index, path] of stringsIn(article).entries()) {
      // Pages that were parsed are let go between two jobs, not within one.
      await setImmediate();
      for (const poison of chosen(index)) {
        const own = poisoned(article, path, poison);
        expect(dangersIn(articlePage(own, silent)), `${path.join(".")}: ${poison}`).toStrictEqual([]);
        expect(jsonLdOf(own)).toStrictEqual(JSON.parse(JSON.stringify(articleJsonLd(own))));
        expect(typeof toText(own)).toBe("string");
      }
    }
  });
});

describe("a dossier in which a field has code instead of words", () => {
  /** Fields that decide what a record is; with anything else in them there is no dossier to build. */
  const isShape = (path: Path): boolean => path.at(-1) === "kind" || path.at(-1) === "form" || path.at(-1) === "_type";
  const addressIn = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inside]) =>
      (key === "href" || key === "url") && typeof inside === "string" ? [inside] : addressIn(inside),
    );
  };
  /** A date must be one, and the error says so. */
  const madeOrRefused = (make: () => string): string | undefined => {
    try {
      return make();
    } catch (error) {
      expect(error).toMatchObject({ name: "ArgumentError" });
      return undefined;
    }
  };
  const textOf = (path: string, dossier: Dossier): string =>
    buildFiles(dossier).find((file) => file.path === path)?.text ?? "";

  test.each([examples.portWages, examples.securityGuaranteesTalks])("$name", async (dossier) => {
    let built = 0;
    for (const [index, path] of stringsIn(dossier).entries()) {
      if (isShape(path)) continue;
      for (const poison of chosen(index, 1)) {
        const own = poisoned(dossier, path, poison);
        const json = madeOrRefused(() => builtJson(own));
        if (json === undefined) continue;
        built++;
        const parsed: unknown = JSON.parse(json);
        expect(addressIn(parsed).filter((address) => safeHref(address) === undefined)).toStrictEqual([]);
        const code = textOf("dossier.js", own)
          .replace(/^\/\/.*\n/, "")
          .replace("export const dossier =", "");
        // Compared as text: an object that is made in another context has another prototype.
        expect(JSON.stringify(runInNewContext(`(${code.trim().replace(/;$/, "")})`))).toBe(JSON.stringify(parsed));
        // What a record said before is copied into the JSON as it is; a page reads it.
        const page = built % 10 === 0 ? madeOrRefused(() => talksPage(own, silent)) : undefined;
        if (page !== undefined) expect(dangersIn(page), `${path.join(".")}: ${poison}`).toStrictEqual([]);
      }
    }
    expect(built).toBeGreaterThan(100);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
