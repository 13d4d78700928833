/** `1 error`, `2 errors`, `no errors`. */
export const counted = (count: number, unit: string): string =>
  `${count === 0 ? "no" : count} ${unit}${count === 1 ? "" : "s"}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ends with a full stop, if it does not end a sentence yet. */
export const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
