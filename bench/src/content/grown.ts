/** Repeats examples until there are as many as asked for, each round with ids of its own. */
export function grown<T extends { id: string }>(examples: readonly T[], count: number): T[] {
  const rounds = Math.ceil(count / examples.length);
  return Array.from({ length: rounds }, (_, round) => withOwnIds(examples, round))
    .flat()
    .slice(0, count);
}

/** References between the examples follow their ids; ids inside of a record, such as a question's, do too. */
function withOwnIds<T>(examples: readonly T[], round: number): T[] {
  const text = JSON.stringify(examples);
  const ids = new Set([...text.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]));
  const renamed = text.replaceAll(/"([a-z-]+:[\w-]+)"/g, (whole, id: string) =>
    ids.has(id) ? `"${id}-${round}"` : whole,
  );
  return JSON.parse(renamed) as T[];
}
