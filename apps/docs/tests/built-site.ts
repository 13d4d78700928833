import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Addresses of all pages, such as `/store/`. Storybook's own pages have their own tests. */
export const addresses = globSync("**/*.html", { cwd: dist, exclude: ["storybook/**"] })
  .map((file) => `/${file.replaceAll("\\", "/")}`.replace(/index\.html$/, ""))
  .toSorted();

const decoded = (value: string): string => value.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*? ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => decoded(value));

export const fileAt = (address: string): string =>
  join(dist, address.endsWith("/") ? `${address}index.html` : decodeURIComponent(address));

export const exists = (address: string): boolean => existsSync(fileAt(address));

export const textAt = (address: string): string => readFileSync(fileAt(address), "utf8");

/** Where the page leads and what it loads. */
export const linksOn = (address: string): string[] => {
  const html = textAt(address);
  return [...attributes(html, "href"), ...attributes(html, "src")];
};

const remembered = new Map<string, Set<string>>();

export function anchorsOn(address: string): Set<string> {
  const known = remembered.get(address) ?? new Set(attributes(textAt(address), "id"));
  remembered.set(address, known);
  return known;
}

/** The links of a page in Markdown, samples left out. */
export const linksInMarkdown = (text: string): string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```$|^ {4}.*$|`[^`\n]*`/gm, "").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = ""]) => link,
  );
