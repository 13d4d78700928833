import { plainText } from "../../article/text/plain-text.js";
import type { DossierRecord, RichText } from "../../generated/types.js";
import { ownWordsPaths, prosePaths } from "../../generated/field-paths.js";
import { valuesAt, walkTo } from "../field-path.js";
import type { PlacedText } from "./lint-rule.js";

type Kind = DossierRecord["kind"];

const fieldPathsOf = (kind: Kind): readonly string[] => [...ownWordsPaths[kind], ...prosePaths[kind]];

const walks = new Map(
  (Object.keys(ownWordsPaths) as Kind[]).map((kind) => [
    kind,
    fieldPathsOf(kind).map((fieldPath) => walkTo(fieldPath)),
  ]),
);

export function proseOf(record: DossierRecord): PlacedText[] {
  return fieldPathsOf(record.kind).flatMap((fieldPath) =>
    valuesAt(record, fieldPath).map(({ path, value }) => ({ path, text: plainText(value as RichText) })),
  );
}

/** Calls `found` with every text of a record, but without its path: working out paths takes time, and few are needed. */
export function eachText(record: DossierRecord, found: (text: string) => void): void {
  for (const walk of walks.get(record.kind) ?? []) walk(record, (value) => found(plainText(value as RichText)));
}
