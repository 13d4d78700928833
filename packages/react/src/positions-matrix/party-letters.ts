/** Whole letters, not halves of one that needs two units. */
const firstLetters = (word: string, count: number): string => Array.from(word).slice(0, count).join("");

/** Arabic has no capitals: an abbreviation has full stops, without which its letters would join to a word. */
const isArabic = (name: string): boolean => /^\p{Script=Arabic}/u.test(name);

/** Most Arabic names begin with the article, which would give nearly all parties the same letter. */
const withoutArticle = (name: string): string => name.replaceAll(/(?<!\p{L})ال(?=\p{L}{2})/gu, "");

/** A word of a name counts if it begins with a capital, or if no word does: `coalition of the willing`. */
function initials(name: string): string {
  if (/^\p{Lu}{2,3}$/u.test(name)) return name;
  const words = name.split(/[\s–-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const chosen = capital.length > 0 ? capital : words.filter((word) => word.length > 3);
  const letters = (chosen.length > 0 ? chosen : words).map((word) => firstLetters(word, 1));
  if (isArabic(name)) return letters.slice(0, 3).join(".");
  return firstLetters(letters.join("").toLocaleUpperCase("en"), 3);
}

/**
 * A letter or two for each party, no two of them alike: `R` Russia, `US` United States, `UK` United Kingdom, `Uk` Ukraine
 * where `U` is taken. A name of two or three capitals is its own: `EU`. They name the marks where a row is too narrow for names.
 */
export function partyLetters(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(withoutArticle).map((name, index) => {
    const first = initials(name);
    const longer = firstLetters(name.replaceAll(/[^\p{L}\p{N}]/gu, ""), 2);
    const free = [first, longer, `${first}${index + 1}`].find((one) => one !== "" && !taken.has(one)) ?? `${index + 1}`;
    taken.add(free);
    return free;
  });
}
