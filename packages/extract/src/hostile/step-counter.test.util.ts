import { Session, type Profiler } from "node:inspector";

/**
 * Counts how often the functions and blocks of code in a folder run. Unlike time, the count is the same on every
 * machine, however busy. Work inside built-in functions, such as the matching of an expression, is not counted.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #folder: string;

  /** Start counting before the code is imported: blocks of code that is already compiled are not counted. */
  constructor(folder: URL) {
    this.#folder = folder.pathname;
    this.#session.connect();
    this.#post("Profiler.enable");
    this.#post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  count(run: () => void): number {
    this.#take();
    run();
    return this.#take()
      .filter(({ url }) => url.includes(this.#folder) && !url.includes(".test."))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, range) => sum + range.count, 0);
  }

  stop(): void {
    this.#post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  #take(): Profiler.ScriptCoverage[] {
    let result: Profiler.ScriptCoverage[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (_error, coverage) => (result = coverage.result));
    return result;
  }

  #post(method: "Profiler.enable" | "Profiler.stopPreciseCoverage"): void;
  #post(method: "Profiler.startPreciseCoverage", parameters: Profiler.StartPreciseCoverageParameterType): void;
  #post(method: string, parameters?: object): void {
    this.#session.post(method, parameters);
  }
}
