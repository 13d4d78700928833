import { existsSync, globSync } from "node:fs";
import { join } from "node:path";

/** A Markdown file of the repository, and the id of its page: `docs/store.md` is the page `store`. */
export interface PageFile {
  file: string;
  id: string;
}

const ofTheRoot = ["README.md", "GUIDELINES.md", "CONTRIBUTING.md", "SECURITY.md"];

/** Starlight calls the first page so. */
export const firstPage = "index";

/** The page that lists the pages of its folder. No file has it. */
export const decisions = "decisions";

const idOf = (file: string): string =>
  file
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .replace(/\/README$/, "")
    .replace(/^README$/, firstPage)
    .toLowerCase();

/** Every file that is a page of the site. @param repository The folder of the repository. */
export function pageFiles(repository: string): PageFile[] {
  const found = globSync(["docs/**/*.md", "packages/*/README.md"], { cwd: repository });
  const atRoot = ofTheRoot.filter((file) => existsSync(join(repository, file)));
  return [...atRoot, ...found.map((file) => file.replaceAll("\\", "/")).toSorted()].map((file) => ({
    file,
    id: idOf(file),
  }));
}

/** `/store/`, and `/` for the first page. */
export const addressOf = (id: string): string => (id === firstPage ? "/" : `/${id}/`);

/** The same page as Markdown. */
export const twinOf = (id: string): string => `/${id}.md`;
