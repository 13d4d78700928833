/** The part of `edtf` that reading a dossier uses; the package brings no types. */
declare module "edtf" {
  export interface EdtfDate {
    readonly type: "Date" | "Year" | "Century" | "Decade" | "Season" | "Interval" | "Set" | "List";
    /** Milliseconds since 1970; infinite where the date has no bound, null where it is unknown. */
    readonly min: number | null;
    readonly max: number | null;
    /** Of a set: its members, a range among them as a pair. Of a date: year, month from 0, day, and a time of day. */
    readonly values: readonly unknown[];
  }
  export default function edtf(text: string): EdtfDate;
}
