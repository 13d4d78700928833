const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Calls back with every date in any field of a value. */
export function eachDate(value: unknown, found: (date: string) => void): void {
  if (typeof value === "string") {
    if (isoDate.test(value)) found(value);
  } else if (Array.isArray(value)) value.forEach((entry) => eachDate(entry, found));
  else if (value !== null && typeof value === "object") Object.values(value).forEach((entry) => eachDate(entry, found));
}
