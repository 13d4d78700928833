import { decisions, firstPage, pageFiles } from "./page-files.js";

type Item = { label: string; link: string } | { slug: string } | { slug: string; label: string };
interface Group {
  label: string;
  collapsed?: boolean;
  items: Item[];
}

/** In the order in which a newsroom needs them. A page of `docs` that is not named here comes after them. */
const howTo = [
  "guides/theme",
  "guides/translate",
  "guides/own-blocks",
  "first-article",
  "tutorial",
  "guidelines",
  "embeds",
  "wordpress",
  "store",
  "security-headers",
  "assistants",
  "releasing",
];
const reference = ["reference", "document-form", "rules", "command-output"];
/** What is read before the single blocks. The other pages of that folder are about records. */
const aroundBlocks = ["reference/article", "reference/every-block", "reference/rich-text", "reference/types"];
const behind = ["architecture", decisions, "contributing", "security"];

const slugs = (ids: readonly string[]): Item[] => ids.map((slug) => ({ slug }));

/** @param storybook Its address. */
export function sidebar(repository: string, storybook: string): Group[] {
  const ids = pageFiles(repository).map(({ id }) => id);
  const inFolder = (folder: string): string[] => ids.filter((id) => id === folder || id.startsWith(`${folder}/`));
  const named = (order: readonly string[]): string[] => order.filter((id) => id === decisions || ids.includes(id));
  const ofArticles = [...named(aroundBlocks), ...inFolder("reference/blocks")];
  const ofRecords = inFolder("reference").filter((id) => id !== "reference" && !ofArticles.includes(id));
  const grouped = new Set([
    firstPage,
    ...howTo,
    ...reference,
    ...behind,
    ...["reference", "packages", decisions].flatMap(inFolder),
  ]);
  return [
    {
      label: "Start",
      items: [
        { slug: firstPage, label: "The first five minutes" },
        { label: "Storybook: every block", link: storybook },
      ],
    },
    { label: "How to", items: slugs([...named(howTo), ...ids.filter((id) => !grouped.has(id))]) },
    { label: "Packages", items: slugs(inFolder("packages")) },
    { label: "Reference", items: slugs(named(reference)) },
    { label: "Blocks of an article", collapsed: true, items: slugs(ofArticles) },
    { label: "Records of the talks", collapsed: true, items: slugs(ofRecords) },
    { label: "Behind it", items: slugs(named(behind)) },
    { label: "Decisions", collapsed: true, items: slugs(inFolder(decisions)) },
  ];
}
