import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { talksSite, type SitePage, type TalksSiteOptions } from "./talks-site.js";

const site = (dossier: Dossier = portWages, options: Partial<TalksSiteOptions> = {}): SitePage[] => [
  ...talksSite(dossier, { styles: { href: "page.css" }, ...options }),
];

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, "");
const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
const linksIn = (html: string): string[] => [...html.matchAll(/<a[^>]*\shref="([^"]+)"/g)].map(([, to = ""]) => to);

/** The links of the pages that lead to no page, or to no place on it. */
function deadLinks(pages: readonly SitePage[]): string[] {
  const places = new Map(pages.map(({ path, html }) => [path, new Set(idsIn(html))]));
  return pages.flatMap(({ path, html }) =>
    linksIn(html)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const { pathname, hash } = new URL(link, `https://example.org/${path}`);
        const place = places.get(pathname.slice(1));
        return place === undefined || (hash !== "" && !place.has(decodeURIComponent(hash.slice(1))));
      })
      .map((link) => `${path}: ${link}`),
  );
}

describe("a site about talks", () => {
  const pages = site(portWages, { days: true });

  test("has no dead link, and no id twice on a page", () => {
    expect(deadLinks(pages)).toStrictEqual([]);
    for (const { path, html } of pages) expect(new Set(idsIn(html)).size, path).toBe(idsIn(html).length);
  });

  test("needs no script and no inline style", () => {
    for (const { html } of pages) expect(html).not.toMatch(/<script|\sstyle="/);
  });

  test("has the page of an earlier day on one page, with what is recorded of each event", () => {
    const { html = "" } = pages.find(({ path }) => path === "2026-03-15.html") ?? {};
    expect(html).toContain("This page shows what was known on 15 March 2026.");
    expect(wordsOf(html)).toContain("The mediator wrote to both sides; it became public in March.");
    expect(wordsOf(html)).toContain("Taking part: Port authority and Dockers’ union");
  });

  test("has no page of a day after its own, and its own day once", () => {
    const paths = site(portWages, { days: true, asOf: "2026-03-10" }).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("2026"))).toStrictEqual(["2026-03-01.html", "2026-03-02.html"]);
  });

  test("says on its first page that it is not of today, where it is of an earlier day", () => {
    const [first] = site(portWages, { asOf: "2026-03-10" });
    expect(wordsOf(first?.html ?? "")).toContain("Port wage talks, as known on 10 March 2026");
    const [today] = site();
    expect(wordsOf(today?.html ?? "")).not.toContain("as known on");
  });
});
