import { Session, type Profiler } from "node:inspector";

/**
 * Counts how often functions and blocks of code run, ours and those of the libraries that we use. Unlike time, the count
 * is the same on every machine, however busy. Start it before the code is imported.
 */
export class Steps {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  async count(run: () => unknown): Promise<number> {
    this.#take();
    await run();
    return this.#take()
      .filter(({ url }) => /\/packages\/|\/node_modules\/(?!.*vite)/.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }

  stop(): void {
    this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  #take(): Profiler.ScriptCoverage[] {
    let found: Profiler.ScriptCoverage[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (_error, { result }) => (found = result));
    return found;
  }
}
