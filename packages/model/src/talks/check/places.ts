/** A value inside a record, and the way to it. */
export interface Place {
  path: string;
  value: unknown;
}

/** The values that a pattern leads to: `roles[].organisation` gives one for each role. What is not there gives none. */
export function placesAt(record: unknown, pattern: string): Place[] {
  return pattern
    .split(".")
    .reduce<Place[]>((places, step) => places.flatMap((place) => into(place, step)), [{ path: "", value: record }]);
}

function into({ path, value }: Place, step: string): Place[] {
  const isList = step.endsWith("[]");
  const name = isList ? step.slice(0, -2) : step;
  const next = (value as Record<string, unknown> | null | undefined)?.[name];
  const own = path === "" ? name : `${path}.${name}`;
  if (!isList) return next === undefined ? [] : [{ path: own, value: next }];
  return Array.isArray(next) ? next.map((entry: unknown, index) => ({ path: `${own}[${index}]`, value: entry })) : [];
}
