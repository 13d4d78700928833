/** The headings of a `*.docs.md` beside a component, in their order. packages/react/src/docs.test.ts asks for them. */
export interface ComponentWords {
  "What to write": string;
  "When not to use it": string;
  Accessibility: string;
}

const files = import.meta.glob<string>("../../../../packages/react/src/**/*.docs.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const byName = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/(.+)\.docs\.md$/, "$1"), sectionsOf(text)]),
);

export const hasWords = (name: string): boolean => byName.has(name);

/** The words that a person wrote about a component; its name is that of its folder. */
export function wordsOf(name: string): Partial<ComponentWords> {
  return byName.get(name) ?? {};
}

/** The text below each heading. */
function sectionsOf(text: string): Record<string, string> {
  const sections = text.split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
  );
}
