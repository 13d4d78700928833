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
  /** What the developer does next, with the path of the example. */
  next: (example: string) => string;
}

/** An app whose pages all load one file. The developer says where the example is shown. */
const withEntry =
  ({ framework, dependency, entries, example, next }: EntryApp): Framework =>
  async (app) => {
    const isOurs = app.dependencies.has(dependency) && app.dependencies.has("react");
    const entry = isOurs ? await firstFile(app, entries) : undefined;
    if (entry === undefined) return undefined;
    const before = await app.read(entry);
    const own = `${example}.${app.isTypeScript ? "tsx" : "jsx"}`;
    return {
      framework,
      packages,
      files: [
        { path: entry, before, after: withStyleSheet(before) },
        { path: own, after: exampleComponent(app.isTypeScript) },
      ],
      next: next(own),
    };
  };

export const reactRouter = withEntry({
  framework: "React Router",
  dependency: "@react-router/dev",
  entries: ["app/root.tsx", "app/root.jsx"],
  example: "app/routes/explainer",
  next: (example) =>
    `Add route("explainer", "${example.replace("app/", "")}") to the routes of the app, start it and open /explainer.`,
});

export const vite = withEntry({
  framework: "Vite with React",
  dependency: "vite",
  entries: ["src/main.tsx", "src/main.jsx", "src/index.tsx", "src/index.jsx"],
  example: "src/Explainer",
  next: () => "Show <Explainer /> from src/Explainer in your App, and start the app.",
});
