import type { App } from "../app.js";
import type { Plan } from "../plan.js";
import { astro } from "./astro.js";
import type { Framework } from "./framework.js";
import { next } from "./next.js";
import { reactRouter, vite } from "./with-entry.js";

/** Each before those whose packages it has as well: an app with React Router has Vite. */
const frameworks: readonly Framework[] = [next, astro, reactRouter, vite];

/** What `init` would do to an app; undefined where its framework is not known. */
export async function planFor(app: App): Promise<Plan | undefined> {
  for (const framework of frameworks) {
    const plan = await framework(app);
    if (plan !== undefined) return plan;
  }
  return undefined;
}
