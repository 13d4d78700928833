import { firstFile, type App } from "../app.js";
import { exampleComponent } from "../example.js";
import { packages, withStyleSheet, type Plan } from "../plan.js";
import type { Framework } from "./framework.js";

const extensions = ["tsx", "jsx", "js"];

/** Next.js with the App Router, else with the Pages Router. Either can be in `src/`, whatever else is there. */
export const next: Framework = async (app) => {
  if (!app.dependencies.has("next")) return undefined;
  for (const source of ["", "src/"]) {
    const plan = await withAppRouter(app, source);
    if (plan !== undefined) return plan;
  }
  for (const source of ["", "src/"]) if (await app.has(`${source}pages`)) return withPagesRouter(app, source);
  return undefined;
};

async function withAppRouter(app: App, source: string): Promise<Plan | undefined> {
  const layout = await firstFile(app, filesNamed(`${source}app/layout`));
  if (layout === undefined) return undefined;
  const before = await app.read(layout);
  const page = `${source}app/explainer/page.${extensionOf(app)}`;
  return {
    framework: "Next.js (App Router)",
    packages,
    files: [
      { path: layout, before, after: withStyleSheet(before) },
      { path: page, after: exampleComponent(app.isTypeScript) },
    ],
    next: "Start the app and open /explainer.",
  };
}

async function withPagesRouter(app: App, source: string): Promise<Plan> {
  const own = await firstFile(app, filesNamed(`${source}pages/_app`));
  const before = own === undefined ? undefined : await app.read(own);
  const path = own ?? `${source}pages/_app.${extensionOf(app)}`;
  const after = withStyleSheet(before ?? emptyApp(app.isTypeScript));
  return {
    framework: "Next.js (Pages Router)",
    packages,
    files: [
      { path, ...(before !== undefined && { before }), after },
      { path: `${source}pages/explainer.${extensionOf(app)}`, after: exampleComponent(app.isTypeScript) },
    ],
    next: "Start the app and open /explainer.",
  };
}

const filesNamed = (path: string): string[] => extensions.map((extension) => `${path}.${extension}`);
const extensionOf = ({ isTypeScript }: App): string => (isTypeScript ? "tsx" : "jsx");

const emptyApp = (isTypeScript: boolean): string =>
  isTypeScript
    ? `import type { AppProps } from "next/app";

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
`
    : `export default function App({ Component, pageProps }) {
  return <Component {...pageProps} />;
}
`;
