import type { DossierRecord } from "../../generated/types.js";
import { placesAt, walkTo } from "../places.js";
import type { Violation } from "./rule.js";

/** What is wrong with a value, in words; undefined where nothing is. */
export type Judge = (value: unknown, pattern: string) => string | undefined;

const none: readonly Violation[] = [];

/**
 * What is wrong with the values that patterns lead to. Where they stand is worked out only once something is wrong:
 * most records are sound.
 */
export function judgePlaces(record: DossierRecord, patterns: readonly string[], judge: Judge): readonly Violation[] {
  const wrong = patterns.filter((pattern) => isAnyWrong(record, pattern, judge));
  if (wrong.length === 0) return none;
  return wrong.flatMap((pattern) =>
    placesAt(record, pattern).flatMap(({ path, value }): Violation[] => {
      const message = judge(value, pattern);
      return message === undefined ? [] : [{ record: record.id, path, message }];
    }),
  );
}

function isAnyWrong(record: DossierRecord, pattern: string, judge: Judge): boolean {
  let isWrong = false;
  walkTo(pattern)(record, (value) => {
    isWrong ||= judge(value, pattern) !== undefined;
  });
  return isWrong;
}
