import type { App } from "../app.js";
import type { Plan } from "../plan.js";

/** A kind of app. Returns undefined where the app is of another kind. */
export type Framework = (app: App) => Promise<Plan | undefined>;
