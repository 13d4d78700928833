/** The part of `edtf` that reading a dossier uses; the package has no types of its own. */
export interface EdtfDate {
  readonly type: "Date" | "Year" | "Century" | "Decade" | "Season" | "Interval" | "Set" | "List";
  /** Milliseconds since 1970; infinite if the date has no bound, null if it is unknown. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of a set: its members, a range among them as a pair. Of a date: year, month from 0, day, and a time of day. */
  readonly values: readonly unknown[];
}

declare function edtf(text: string): EdtfDate;

export default edtf;
