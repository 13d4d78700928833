/**
 * Remembers what was made of an object, by key, for as long as the object is in use; of the keys, the oldest go first. So a
 * dossier that was read again is drawn again, and nothing else is.
 */
export function memo<T>(most: number): (of: object, key: string, make: () => T) => T {
  const all = new WeakMap<object, Map<string, T>>();
  return (of, key, make) => {
    const known = all.get(of) ?? new Map<string, T>();
    all.set(of, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    for (const first of known.keys()) if (known.size >= most) known.delete(first);
    known.set(key, made);
    // What failed once may succeed the next time.
    if (made instanceof Promise) made.catch(() => known.delete(key));
    return made;
  };
}
