/** A value inside a record, and the way to it. */
export interface Place {
  path: string;
  value: unknown;
}

interface Step {
  name: string;
  isList: boolean;
}

/** Patterns are few and written in rules, records many: each pattern is taken apart once. */
const taken = new Map<string, readonly Step[]>();

function stepsOf(pattern: string): readonly Step[] {
  const known = taken.get(pattern);
  if (known !== undefined) return known;
  const steps = pattern.split(".").map((step) => ({ name: step.replace("[]", ""), isList: step.endsWith("[]") }));
  taken.set(pattern, steps);
  return steps;
}

const none: readonly Place[] = [];

/** The values that a pattern leads to: `roles[].organisation` gives one for each role. What is not there gives none. */
export function placesAt(record: unknown, pattern: string): readonly Place[] {
  const [first, ...rest] = stepsOf(pattern);
  if (first === undefined || fieldOf(record, first.name) === undefined) return none;
  return rest.reduce(
    (places, step) => places.flatMap((place) => into(place, step)),
    into({ path: "", value: record }, first),
  );
}

const fieldOf = (value: unknown, name: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[name];

function into({ path, value }: Place, { name, isList }: Step): readonly Place[] {
  const next = fieldOf(value, name);
  const own = path === "" ? name : `${path}.${name}`;
  if (!isList) return next === undefined ? none : [{ path: own, value: next }];
  return Array.isArray(next) ? next.map((entry: unknown, index) => ({ path: `${own}[${index}]`, value: entry })) : none;
}
