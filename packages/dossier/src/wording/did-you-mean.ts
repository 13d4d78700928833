import { closestMatch } from "leven";

/** The name that was probably meant; undefined if none is close. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const same = names.find((candidate) => candidate.toLowerCase() === lower);
  // If more than a third of the letters differ, a guess confuses more than it helps.
  return same ?? closestMatch(name, names, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const found = closestName(name, names);
  return found === undefined ? "" : ` Did you mean \`${found}\`?`;
}
