/** What could not be shown as it was written. `error`: something is left out. `warning`: it is shown, but changed. */
export interface Problem {
  /** Where, from the thing that was cleaned: `items[2].answer`. */
  path: string;
  /** What is wrong and how to mend it. */
  message: string;
  severity: "error" | "warning";
}

/** The result of cleaning one thing: `block` is undefined when nothing valid was left of it. */
export interface Cleaned<B> {
  block: B | undefined;
  problems: Problem[];
}

/**
 * Judges one value: gives it back (the very same where nothing had to change, so that clean data
 * costs no copies), or a mended copy, or undefined where nothing of it can be shown.
 * Paths are relative to the value; whoever called puts its own step in front.
 */
export type Cleaner<T> = (value: unknown, problems: Problem[]) => T | undefined;

export function leftOut(problems: Problem[], message: string): undefined {
  problems.push({ path: "", message, severity: "error" });
  return undefined;
}

export function changed(problems: Problem[], message: string): void {
  problems.push({ path: "", message, severity: "warning" });
}

/** Runs a cleaner one step down and writes that step before the paths of the problems it found. */
export function step<T>(
  name: string | number,
  cleaner: Cleaner<T>,
  value: unknown,
  problems: Problem[],
): T | undefined {
  const before = problems.length;
  const result = cleaner(value, problems);
  if (problems.length > before) under(name, problems, before);
  return result;
}

/** Writes a step before the paths of the problems found since there were `from` of them. */
export function under(name: string | number, problems: Problem[], from: number): void {
  for (let index = from; index < problems.length; index++) {
    const problem = problems[index];
    if (problem) problem.path = join(name, problem.path);
  }
}

function join(name: string | number, rest: string): string {
  const own = typeof name === "number" ? `[${name}]` : name;
  if (rest === "") return own;
  return rest.startsWith("[") ? own + rest : `${own}.${rest}`;
}
