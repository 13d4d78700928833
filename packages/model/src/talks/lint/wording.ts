/** "a, b, c and 4 more". */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  if (items.length > most) return `${shown.join(", ")} and ${items.length - most} more`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** In quotation marks; quotation marks within them are single ones. */
export const inQuotes = (words: string): string => `“${words.replace(/[“„]/g, "‘").replace(/”/g, "’")}”`;

/** The words of somebody, cut where they would fill the line. */
export function quoted(words: string, most = 11): string {
  const all = words.split(" ");
  return inQuotes(all.slice(0, most).join(" ") + (all.length > most ? " …" : ""));
}

/** "1 record", "2 records". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
