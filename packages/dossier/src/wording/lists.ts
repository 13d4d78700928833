const or = new Intl.ListFormat("en-GB", { type: "disjunction" });
const and = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** `a, b or c` */
export const orList = (names: readonly string[]): string => or.format(names);

/** `a, b and c` */
export const andList = (names: readonly string[]): string => and.format(names);

/** With `a` or `an` in front, by its first letter. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

/** Not longer than a message can show. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
