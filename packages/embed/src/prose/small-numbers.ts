/** Numbers above and below the line exist as letters of their own, for forms without a mark for them. */
const above = new Map([..."0123456789+-=()n"].map((sign, index) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"][index] ?? sign]));
const below = new Map([..."0123456789+-=()"].map((sign, index) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][index] ?? sign]));

/** The words with small numbers, or undefined where one of their signs has none. */
export function smallNumbers(text: string, place: "sup" | "sub"): string | undefined {
  const signs = [...text].map((sign) => (place === "sup" ? above : below).get(sign));
  return signs.includes(undefined) ? undefined : signs.join("");
}
