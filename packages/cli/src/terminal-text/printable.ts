/**
 * Characters that steer a terminal or turn the order of what it shows: controls (C0 and C1), line separators, and the
 * overrides and isolates of bidirectional text. Marks such as U+200F only choose a side, and Arabic needs them.
 */
const steering = String.raw`\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069`;

/** Text from outside as one line of words. */
export const printable = (text: string): string => text.replace(new RegExp(`[${steering}]+`, "gu"), " ").trim();

/** Several lines that we made of printable text: their ends and their colours stay. */
export const safeLines = (text: string): string =>
  text.replace(new RegExp(String.raw`\u001b\[\d{1,2}m|(?!\n|\t)[${steering}]`, "gu"), (found) =>
    found.length > 1 ? found : " ",
  );

/** JSON with the same meaning and none of these characters. */
export const safeJson = (json: string): string =>
  json.replace(new RegExp(String.raw`(?!\n)[${steering}]`, "gu"), (found) => `\\u${hex(found)}`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, "0");
