/**
 * The word for a value, if the table has one. Data may have anything where a name belongs: an object cannot be a key, and
 * `constructor` is in every object.
 */
export const wordOf = <K extends string>(table: Readonly<Record<K, string>>, name: K): string | undefined =>
  typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
