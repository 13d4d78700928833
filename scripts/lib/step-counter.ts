import { Session, type Profiler } from "node:inspector";

/**
 * Counts how often functions and blocks of code run. Unlike time, the count is the same on every machine, however busy.
 * Work inside built-in functions, such as the matching of an expression, is not counted.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #isCounted: (url: string) => boolean;

  /** Start counting before the code is imported: blocks of code that is already compiled are not counted. */
  constructor(isCounted: (url: string) => boolean) {
    this.#isCounted = isCounted;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  async count(run: () => unknown): Promise<number> {
    this.#take();
    await run();
    return this.#take()
      .filter(({ url }) => this.#isCounted(url))
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
