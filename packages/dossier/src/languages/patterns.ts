/** The source of a regular expression for any of these phrases, the longest first: a phrase may begin with another. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s+`))
    .join("|")})`;

/** A phrase at the beginning of a text, as a word of its own. */
export const beginsWith = (phrases: readonly string[]): RegExp => new RegExp(`^${anyOf(phrases)}(?!\\p{L})`, "iu");

/** Finds keys by the phrases that mean them. */
export const keysByPhrase = <K extends string>(
  phrases: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> =>
  new Map(
    (Object.entries(phrases) as [K, readonly string[]][]).flatMap(([key, own]) =>
      own.map((phrase) => [phrase, key] as const),
    ),
  );
