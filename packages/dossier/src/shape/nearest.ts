import { closestMatch } from "leven";

/** The name that was probably meant, if one is near; else nothing. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const same = names.find((candidate) => candidate.toLowerCase() === lower);
  // A third of the letters may differ: beyond that a guess is more confusing than none.
  return same ?? closestMatch(name, names, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
}

/** `a, b or c` */
export function listed(names: readonly string[], word: "or" | "and" = "or"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;
}

/** ` Did you mean …?`, or nothing. */
export function meant(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return found === undefined ? "" : ` Did you mean \`${found}\`?`;
}
