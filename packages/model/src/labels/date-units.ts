/** `2025-08-01` to `2025-08-31` is a month, `2025-01-01` to `2025-12-31` a year. */
export function unitOf(earliest: string, latest: string): string | undefined {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (latest.slice(0, 4) !== year) return undefined;
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return year;
  const month = earliest.slice(0, 7);
  return isFirstDay(earliest) && isLastDay(latest) && latest.startsWith(month) ? month : undefined;
}

interface Span {
  /** Years, months or days. */
  from: string;
  until: string;
  /** It went on from the one to the other; otherwise it was on a day somewhere between them. */
  lasted: boolean;
}

/** The two ends, no more exact than they were written: `2025-03/2025-05` is from March to May. */
export function spanOf(edtf: string, earliest: string, latest: string): Span {
  const lasted = edtf.includes("/") && !edtf.startsWith("[");
  const [from = "", until = ""] = edtf.replace(/[~?%]/g, "").split("/");
  const isWritten = [from, until].every((end) => /^\d{4}(-\d\d){0,2}$/.test(end));
  if (lasted && isWritten) return { from, until, lasted };
  const length = areWhole(earliest, latest, 4) ? 4 : areWhole(earliest, latest, 7) ? 7 : 10;
  return { from: earliest.slice(0, length), until: latest.slice(0, length), lasted };
}

/** Whether both ends are the edges of years (4 characters of a date) or of months (7 characters). */
function areWhole(earliest: string, latest: string, length: 4 | 7): boolean {
  if (length === 7) return isFirstDay(earliest) && isLastDay(latest);
  return earliest.endsWith("-01-01") && latest.endsWith("-12-31");
}

const isFirstDay = (date: string): boolean => /^\d{4}-\d\d-01$/.test(date);

const isLastDay = (date: string): boolean => Number(date.slice(8)) === daysInMonth(date.slice(0, 4), date.slice(5, 7));

/** Whether a day is the one before another. */
export function isDayBefore(day: string, next: string): boolean {
  if (day.length !== 10 || next.length !== 10) return false;
  return Date.parse(next) - Date.parse(day) === 24 * 60 * 60 * 1000;
}

/** The first day of a year, month or day. */
export const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);

export function daysInMonth(year: string, month: string): number {
  return new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
}
