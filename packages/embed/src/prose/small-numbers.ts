/** Numbers above and below the line exist as letters of their own, for forms without a mark for them. */
const above = smallSigns("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ");
const below = smallSigns("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

function smallSigns(signs: string, small: string): ReadonlyMap<string, string> {
  const found = Array.from(small);
  return new Map(Array.from(signs, (sign, index) => [sign, found[index] ?? sign]));
}

/** The words with small numbers, or undefined where one of their signs has none. */
export function smallNumbers(text: string, place: "sup" | "sub"): string | undefined {
  const signs = Array.from(text, (sign) => (place === "sup" ? above : below).get(sign));
  return signs.includes(undefined) ? undefined : signs.join("");
}
