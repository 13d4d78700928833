import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readPage } from "./markdown.js";
import { rewriteLinks } from "./rewrite-links.js";

/** What somebody who has only the package can read: for their editor's assistant, and where there is no network. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  model: ["docs/reference/**/*.md", "docs/first-article.md"],
  react: ["packages/react/src/**/*.docs.md", "docs/guides/*.md", "docs/first-article.md"],
  dossier: ["docs/document-form.md", "GUIDELINES.md"],
  extract: [],
  embed: ["docs/embeds.md", "docs/store.md", "docs/security-headers.md", "docs/wordpress.md"],
  cli: ["docs/tutorial.md", "docs/rules.md", "docs/command-output.md", "docs/assistants.md"],
  "ukraine-talks": [],
};

export const packagesWithDocs = Object.keys(pagesOf);

/** What a package has to read beside pages, as lines of its list. */
const dataOf: Readonly<Record<string, readonly string[]>> = {
  model: [
    "- [JSON Schema of an article](schema/article.schema.json): every field with its title, help, limit and example.",
    "- [JSON Schema of a dossier](schema/dossier.schema.json): the same for the record of talks.",
  ],
  react: ["- [Components](docs/components.json): every component with its entry and its props, as JSON."],
};

/** A page as it is in a package. */
export interface PackagePage {
  /** Within the package: `docs/reference/article.md`. */
  path: string;
  title: string;
  summary: string;
  text: string;
}

/** `docs/store.md` stays where it is; the words about a component are `docs/components/faq.md`. */
const pathOf = (file: string): string => {
  const name = posix.basename(file).toLowerCase();
  if (name.endsWith(".docs.md")) return `docs/components/${name.replace(".docs.md", ".md")}`;
  return file.startsWith("docs/") ? file : `docs/${name}`;
};

/** The text without what a person needs who reads the file itself: columns in line, and a schema that is beside it. */
function compact(text: string): string {
  let isCode = false;
  const lines = text.split("\n").map((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return isCode || !line.startsWith("|") ? line : line.replaceAll(/ {2,}/g, " ").replaceAll(/-{4,}/g, "---");
  });
  return lines.join("\n").replaceAll(/<details>\n[\s\S]*?<\/details>/g, "");
}

/** The files of a package that a page may lead to, by their path in the repository. */
function placesIn(name: string, files: readonly string[]): Map<string, string> {
  const home = `packages/${name}`;
  const own = [`${home}/README.md`, ...(name === "model" ? ["article", "dossier"].map(schemaFile) : [])];
  return new Map([
    [home, "README.md"],
    ...own.map((file) => [file, file.slice(home.length + 1)] as const),
    ...files.map((file) => [file, pathOf(file)] as const),
  ]);
}

const schemaFile = (name: string): string => `packages/model/schema/${name}.schema.json`;

/** The pages of a package, with links to what the package has; other links keep their words. */
export function packagePages(repository: string, name: string): PackagePage[] {
  const files = (pagesOf[name] ?? []).flatMap((pattern) =>
    globSync(pattern, { cwd: repository })
      .map((file) => file.replaceAll("\\", "/"))
      .toSorted((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1)),
  );
  const places = placesIn(name, files);
  return files.map((file) => {
    const path = pathOf(file);
    const { title, summary, body } = readPage(readFileSync(join(repository, file), "utf8"), file);
    const linked = rewriteLinks(body, file, (target) => {
      const place = places.get(target);
      return place === undefined ? undefined : posix.relative(posix.dirname(path), place);
    });
    return { path, title, summary, text: `# ${title}\n\n${compact(linked).trim()}\n` };
  });
}

interface Manifest {
  name: string;
  description: string;
}

/** The list of what the package has to read, in the form of llmstxt.org. */
export function llmsText({ name, description }: Manifest, pages: readonly PackagePage[], folder: string): string {
  const listed = [
    "- [README](README.md): how to use it, with samples.",
    ...pages.map(({ path, title, summary }) => `- [${title}](${path}): ${summary}`),
    ...(dataOf[folder] ?? []),
  ];
  return `# ${name}\n\n> ${description}\n\n## Docs\n\n${listed.join("\n")}\n`;
}
