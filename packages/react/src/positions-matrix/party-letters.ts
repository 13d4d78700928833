/** Whole letters, not halves of one that needs two units. */
const firstLetters = (word: string, count: number): string => Array.from(word).slice(0, count).join("");

/** A word of a name counts if it begins with a capital, or if no word does: `coalition of the willing`. */
function initials(name: string): string {
  const words = name.split(/[\s–-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const chosen = capital.length > 0 ? capital : words.filter((word) => word.length > 3);
  const letters = (chosen.length > 0 ? chosen : words).map((word) => firstLetters(word, 1)).join("");
  return firstLetters(letters.toLocaleUpperCase("en"), 3);
}

/**
 * A letter or two for each party, no two of them alike: `R` Russia, `US` United States, `UK` United Kingdom, `Uk` Ukraine
 * where `U` is taken. They name the marks where a row is too narrow for names.
 */
export function partyLetters(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const first = initials(name);
    const longer = firstLetters(name.replaceAll(/[^\p{L}\p{N}]/gu, ""), 2);
    const free = [first, longer, `${first}${index + 1}`].find((one) => one !== "" && !taken.has(one)) ?? `${index + 1}`;
    taken.add(free);
    return free;
  });
}
