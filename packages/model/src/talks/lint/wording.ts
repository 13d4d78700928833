/** "a, b, c and 4 more". */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  if (items.length > most) return `${shown.join(", ")} and ${items.length - most} more`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** Words in quotation marks, cut where they would fill the line. */
export function quoted(words: string, most = 11): string {
  const all = words.split(" ");
  return `“${all.slice(0, most).join(" ")}${all.length > most ? " …" : ""}”`;
}

/** "1 record", "2 records". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
