/** The part of `edtf` that tests use; the package brings no types. */
declare module "edtf" {
  export interface EdtfDate {
    /** Milliseconds since 1970; infinite where the date has no bound. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): EdtfDate;
}
