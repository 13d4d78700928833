const hours = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** `16.20`, the way this paper prints an hour. The harbour keeps Greenwich time. */
export function hourOf(instant: string): string {
  return hours.format(new Date(instant)).replace(":", ".");
}
