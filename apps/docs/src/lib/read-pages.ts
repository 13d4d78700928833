import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onlySections, readPage } from "./markdown.js";
import { addressOf, decisions, firstPage, pageFiles, twinOf, type PageFile } from "./page-files.js";
import { rewriteLinks, type AddressOf } from "./rewrite-links.js";

export interface SitePage {
  id: string;
  /** The file that it was read from, within the repository. */
  file: string;
  title: string;
  summary: string;
  /** Markdown below the title, with links to pages. */
  body: string;
  /** The whole page as Markdown, with links to other pages as Markdown. */
  twin: string;
}

/** The README begins with what the site begins with; the rest of it is for who has a clone. */
const ofReadme = ["The first five minutes"];

/** Where links lead: to a page, or to a picture. A folder is the page of its README. */
function addresses(files: readonly PageFile[], addressOfPage: (id: string) => string): AddressOf {
  const pages = new Map(files.map(({ file, id }) => [file, addressOfPage(id)]));
  pages.set("docs/decisions", addressOfPage(decisions));
  return (path) => {
    const [, image] = /^docs\/images\/([\w-]+\.png)$/.exec(path) ?? [];
    if (image !== undefined) return `/images/${image}`;
    return pages.get(path) ?? pages.get(`${path}/README.md`);
  };
}

function readFile(repository: string, { file, id }: PageFile): string {
  const text = readFileSync(join(repository, file), "utf8");
  return id === firstPage ? onlySections(text, ofReadme) : text;
}

/** The decisions have no page of their own that lists them. */
function listOfDecisions(pages: readonly SitePage[]): SitePage {
  const listed = pages.filter(({ id }) => id.startsWith(`${decisions}/`));
  const list = (to: (id: string) => string): string =>
    listed.map(({ id, title }) => `- [${title}](${to(id)})`).join("\n");
  const [title, summary] = ["Decisions", "What was decided, why, and what it costs."];
  return {
    id: decisions,
    file: "docs/decisions",
    title,
    summary,
    body: `${summary}\n\n${list(addressOf)}`,
    twin: `# ${title}\n\n${summary}\n\n${list(twinOf)}\n`,
  };
}

/** Every page of the site, read from the files of the repository where they are. */
export function readPages(repository: string): SitePage[] {
  const files = pageFiles(repository);
  const toPages = addresses(files, addressOf);
  const toTwins = addresses(files, twinOf);
  const pages = files.map(({ file, id }) => {
    const { title, body, summary } = readPage(readFile(repository, { file, id }), file);
    const twin = `# ${title}\n\n${rewriteLinks(body, file, toTwins)}\n`;
    return { id, file, title, summary, body: rewriteLinks(body, file, toPages), twin };
  });
  return [...pages, listOfDecisions(pages)];
}
