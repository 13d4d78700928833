/** A value inside a record, and the exact path to it: `roles[1].organisation`. */
export interface ValueAt {
  path: string;
  value: unknown;
}

interface Step {
  name: string;
  isList: boolean;
}

type Found = (value: unknown, fieldPath: string) => void;

/** Calls `found` with each value that a field path leads to. */
type Walk = (value: unknown, found: Found) => void;

interface CompiledPath {
  fieldPath: string;
  steps: readonly Step[];
  walk: Walk;
}

/** Field paths are few and records many, so each path is compiled once. */
const compiled = new Map<string, CompiledPath>();

function compilePath(fieldPath: string): CompiledPath {
  const known = compiled.get(fieldPath);
  if (known !== undefined) return known;
  const steps = fieldPath.split(".").map((step) => ({ name: step.replace("[]", ""), isList: step.endsWith("[]") }));
  const path = { fieldPath, steps, walk: steps.reduceRight<Walk>(walkOf, (value, found) => found(value, fieldPath)) };
  compiled.set(fieldPath, path);
  return path;
}

function walkOf(rest: Walk, { name, isList }: Step): Walk {
  return (value, found) => {
    const next = fieldOf(value, name);
    if (next === undefined) return;
    if (!isList) rest(next, found);
    else if (Array.isArray(next)) for (const entry of next as unknown[]) rest(entry, found);
  };
}

/** A function that visits the values of a field path, such as `roles[].organisation`, without working out their paths. */
export const walkTo = (fieldPath: string): Walk => compilePath(fieldPath).walk;

/** Lists of field paths by the first field of each. There are few lists, and they never change. */
const grouped = new WeakMap<readonly string[], ReadonlyMap<string, readonly CompiledPath[]>>();

function groupsOf(fieldPaths: readonly string[]): ReadonlyMap<string, readonly CompiledPath[]> {
  const known = grouped.get(fieldPaths);
  if (known !== undefined) return known;
  const groups = new Map<string, CompiledPath[]>();
  for (const path of fieldPaths.map(compilePath)) {
    const name = path.steps[0]?.name ?? "";
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  grouped.set(fieldPaths, groups);
  return groups;
}

/** Visits the values of many field paths, in any order. A record has few of the fields that it may have, so it begins with these. */
export function walkAll(record: object, fieldPaths: readonly string[], found: Found): void {
  const groups = groupsOf(fieldPaths);
  for (const name of Object.keys(record)) {
    const paths = groups.get(name);
    if (paths === undefined) continue;
    for (const { walk } of paths) walk(record, found);
  }
}

const none: readonly ValueAt[] = [];

/** The values that a field path leads to: `roles[].organisation` gives one for each role; a missing field gives none. */
export function valuesAt(record: unknown, fieldPath: string): readonly ValueAt[] {
  const [first, ...rest] = compilePath(fieldPath).steps;
  if (first === undefined || fieldOf(record, first.name) === undefined) return none;
  return rest.reduce(
    (values, step) => values.flatMap((value) => into(value, step)),
    into({ path: "", value: record }, first),
  );
}

const fieldOf = (value: unknown, name: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[name];

function into({ path, value }: ValueAt, { name, isList }: Step): readonly ValueAt[] {
  const next = fieldOf(value, name);
  const own = path === "" ? name : `${path}.${name}`;
  if (!isList) return next === undefined ? none : [{ path: own, value: next }];
  return Array.isArray(next) ? next.map((entry: unknown, index) => ({ path: `${own}[${index}]`, value: entry })) : none;
}

/** A copy in which the values of a field path are replaced; the same object where none changes. */
export function replaceAt<T>(value: T, fieldPath: string, replace: (value: unknown) => unknown): T {
  return replaced(value, compilePath(fieldPath).steps, replace) as T;
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
