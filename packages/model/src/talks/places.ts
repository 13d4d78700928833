/** A value inside a record, and the way to it. */
export interface Place {
  path: string;
  value: unknown;
}

interface Step {
  name: string;
  isList: boolean;
}

type Found = (value: unknown) => void;
type Walk = (value: unknown, found: Found) => void;

/** Patterns are few and written in rules, records many: each pattern is taken apart once. */
const taken = new Map<string, { steps: readonly Step[]; walk: Walk }>();

function taking(pattern: string): { steps: readonly Step[]; walk: Walk } {
  const known = taken.get(pattern);
  if (known !== undefined) return known;
  const steps = pattern.split(".").map((step) => ({ name: step.replace("[]", ""), isList: step.endsWith("[]") }));
  const walk = steps.reduceRight<Walk>(walking, (value, found) => found(value));
  const taking = { steps, walk };
  taken.set(pattern, taking);
  return taking;
}

function walking(rest: Walk, { name, isList }: Step): Walk {
  return (value, found) => {
    const next = fieldOf(value, name);
    if (next === undefined) return;
    if (!isList) rest(next, found);
    else if (Array.isArray(next)) for (const entry of next as unknown[]) rest(entry, found);
  };
}

/** A way to call back with each value that a pattern leads to, without the way to it. */
export const walkTo = (pattern: string): Walk => taking(pattern).walk;

const none: readonly Place[] = [];

/** The values that a pattern leads to: `roles[].organisation` gives one for each role. What is not there gives none. */
export function placesAt(record: unknown, pattern: string): readonly Place[] {
  const [first, ...rest] = taking(pattern).steps;
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

/** A copy in which the values that a pattern leads to are others; the same object where none is. */
export function replaceAt<T>(value: T, pattern: string, replace: (value: unknown) => unknown): T {
  return replaced(value, taking(pattern).steps, replace) as T;
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], replace: (value: unknown) => unknown): unknown {
  if (step === undefined) return replace(value);
  const old = fieldOf(value, step.name);
  if (old === undefined || (step.isList && !Array.isArray(old))) return value;
  const next = step.isList
    ? (old as unknown[]).map((entry) => replaced(entry, rest, replace))
    : replaced(old, rest, replace);
  const isSame = step.isList
    ? (old as unknown[]).every((entry, index) => entry === (next as unknown[])[index])
    : old === next;
  return isSame ? value : { ...(value as object), [step.name]: next };
}
