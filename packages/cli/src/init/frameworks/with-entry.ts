import { firstFile } from "../app.js";
import { exampleComponent } from "../example.js";
import { packages, withStyleSheet } from "../plan.js";
import type { Framework } from "./framework.js";

interface EntryApp {
  framework: string;
  /** The package by which it is recognised. */
  dependency: string;
  /** The file that every page loads. */
  entries: readonly string[];
  example: string;
  next: string;
}

/** An app whose pages all load one file. The developer says where the example is shown. */
const withEntry =
  ({ framework, dependency, entries, example, next }: EntryApp): Framework =>
  async (app) => {
    const entry = app.dependencies.has(dependency) ? await firstFile(app, entries) : undefined;
    if (entry === undefined) return undefined;
    const before = await app.read(entry);
    return {
      framework,
      packages,
      files: [
        { path: entry, before, after: withStyleSheet(before) },
        { path: `${example}.${app.isTypeScript ? "tsx" : "jsx"}`, after: exampleComponent(app.isTypeScript) },
      ],
      next,
    };
  };

export const reactRouter = withEntry({
  framework: "React Router",
  dependency: "@react-router/dev",
  entries: ["app/root.tsx", "app/root.jsx"],
  example: "app/routes/explainer",
  next: 'Add route("explainer", "routes/explainer.tsx") to app/routes.ts, start the app and open /explainer.',
});

export const vite = withEntry({
  framework: "Vite with React",
  dependency: "vite",
  entries: ["src/main.tsx", "src/main.jsx", "src/index.tsx", "src/index.jsx"],
  example: "src/Explainer",
  next: "Show <Explainer /> from src/Explainer in your App, and start the app.",
});
