import { Bench } from "tinybench";

export interface Measured {
  name: string;
  /** Milliseconds: the median of each round. */
  rounds: number[];
}

/**
 * Times tasks in interleaved rounds: each round runs every task for a short while, so that a machine
 * which slows down slows everybody, and the ratios hold.
 */
export async function measure(
  tasks: Record<string, () => unknown>,
  { rounds = 31, time = 8 } = {},
): Promise<Measured[]> {
  const measured = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({ time, iterations: 3, warmup: round === 0, warmupTime: 100, throws: true });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, () => void task());
    await bench.run();
    // The first round is warmth for the compiler.
    if (round > 0) for (const task of bench.tasks) measured.get(task.name)?.push(p50(task));
  }
  return [...measured].map(([name, times]) => ({ name, rounds: times }));
}

function p50({ name, result }: Bench["tasks"][number]): number {
  if (result.state !== "completed") throw new Error(`"${name}" could not be timed: it is ${result.state}.`);
  return result.latency.p50;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function named(measured: readonly Measured[], name: string): Measured {
  const found = measured.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no measurement of "${name}".`);
  return found;
}

export const timeOf = ({ rounds }: Measured): number => median(rounds);

/** How many times as long the one takes as the other: compared round by round, then the median. */
export const ratio = (one: Measured, other: Measured): number =>
  median(one.rounds.map((time, round) => time / (other.rounds[round] ?? Number.NaN)));
