import type { DossierRecord } from "../../generated/types.js";
import { valuesAt, walkAll } from "../field-path.js";
import type { Violation } from "./rule.js";

/** Says what is wrong with a value, or returns undefined if nothing is. */
export type Validate = (value: unknown, fieldPath: string) => string | undefined;

const none: readonly Violation[] = [];

/** Most records have no errors, so most of these lists are empty, and there are ten thousands of them. */
export const joined = (some: readonly Violation[], more: readonly Violation[]): readonly Violation[] =>
  more.length === 0 ? some : some.length === 0 ? more : [...some, ...more];

/**
 * What is wrong with the values at some fields of a record. Exact paths are worked out only once something is wrong:
 * most records have no errors.
 */
export function violationsAt(
  record: DossierRecord,
  fieldPaths: readonly string[],
  validate: Validate,
): readonly Violation[] {
  if (!isAnyInvalid(record, fieldPaths, validate)) return none;
  return fieldPaths.flatMap((fieldPath) =>
    valuesAt(record, fieldPath).flatMap(({ path, value }): Violation[] => {
      const message = validate(value, fieldPath);
      return message === undefined ? [] : [{ record: record.id, path, message }];
    }),
  );
}

function isAnyInvalid(record: DossierRecord, fieldPaths: readonly string[], validate: Validate): boolean {
  let isInvalid = false;
  walkAll(record, fieldPaths, (value, fieldPath) => {
    isInvalid ||= validate(value, fieldPath) !== undefined;
  });
  return isInvalid;
}
