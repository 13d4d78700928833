import { exampleAstroPage } from "../example.js";
import { packages } from "../plan.js";
import type { Framework } from "./framework.js";

export const astro: Framework = (app) =>
  Promise.resolve(
    app.dependencies.has("astro")
      ? {
          framework: "Astro",
          packages: [...packages, ...["react", "react-dom"].filter((name) => !app.dependencies.has(name))],
          files: [{ path: "src/pages/explainer.astro", after: exampleAstroPage }],
          next: "Start the app and open /explainer.",
        }
      : undefined,
  );
