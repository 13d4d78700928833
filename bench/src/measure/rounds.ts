import { Bench } from "tinybench";

export interface Measured {
  name: string;
  /** Milliseconds: the median of the rounds' medians. */
  time: number;
}

/**
 * Times tasks in interleaved rounds: each round runs every task for a short while, so that a machine
 * which slows down slows everybody, and the ratios hold.
 */
export async function measure(
  tasks: Record<string, () => unknown>,
  { rounds = 9, time = 40 } = {},
): Promise<Measured[]> {
  const medians = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({ time, iterations: 5, warmup: round === 0, warmupTime: 150, throws: true });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, () => void task());
    await bench.run();
    // The first round is warmth for the compiler.
    if (round > 0) for (const task of bench.tasks) medians.get(task.name)?.push(p50(task));
  }
  return [...medians].map(([name, times]) => ({ name, time: median(times) }));
}

function p50({ name, result }: Bench["tasks"][number]): number {
  if (result.state !== "completed") throw new Error(`"${name}" could not be timed: it is ${result.state}.`);
  return result.latency.p50;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Every time as a multiple of the named one. */
export function ratios(measured: readonly Measured[], to: string): Map<string, number> {
  const base = measured.find(({ name }) => name === to)?.time;
  if (base === undefined) throw new Error(`There is no measurement of "${to}" to compare with.`);
  return new Map(measured.map(({ name, time }) => [name, time / base]));
}
