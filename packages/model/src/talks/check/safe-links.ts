import { safeHref } from "../../article/cleaning/safe-href.js";
import { addressPaths, prosePaths } from "../../generated/field-paths.js";
import type { DossierRecord, TextBlock } from "../../generated/types.js";
import { valuesAt, walkAll, type ValueAt } from "../field-path.js";
import type { CheckRule, Violation } from "./rule.js";
import { joined } from "./violations-at.js";

/** Our pages leave out unsafe links, but the data also goes to programs that may not. */
export const safeLinks: CheckRule = {
  name: "safe-links",
  severity: "error",
  reason:
    "Readers and other programs follow these links. One that runs code, or is not an address at all, must not be published.",
  fix: "Give the address of the page, with http or https. If it has none, leave `url` or the link out.",
  find: ({ records }) => records.flatMap((record) => joined(violationsIn(record, record), violationsInHistory(record))),
};

/** What a record said before is published as well. */
function violationsInHistory(record: DossierRecord): Violation[] {
  return (record.history ?? []).flatMap(({ before }, index) =>
    before === undefined ? [] : violationsIn(record, before, `history[${index}].before.`),
  );
}

const none: Violation[] = [];

function violationsIn({ id, kind }: DossierRecord, fields: object, within = ""): Violation[] {
  if (!hasAddress(kind, fields)) return none;
  return addressesIn(kind, fields).flatMap(({ path, value }): Violation[] => {
    // In `before`, null says that there was none.
    if (value === null || safeHref(value) !== undefined) return [];
    const message = `${JSON.stringify(value)} cannot be used as a link. Use an http, https, mailto or relative address, or leave it out.`;
    return [{ record: id, path: within + path, message }];
  });
}

/** Most records have no address, so paths are worked out only where there is one. */
function hasAddress(kind: DossierRecord["kind"], fields: object): boolean {
  let isFound = false;
  walkAll(fields, addressPaths[kind], () => (isFound = true));
  walkAll(fields, prosePaths[kind], (text) => (isFound ||= typeof text !== "string"));
  return isFound;
}

const addressesIn = (kind: DossierRecord["kind"], fields: object): ValueAt[] => [
  ...addressPaths[kind].flatMap((path) => valuesAt(fields, path)),
  ...prosePaths[kind].flatMap((path) => valuesAt(fields, path).flatMap(linksIn)),
];

/** The addresses of the links in rich text. */
function linksIn({ path, value: text }: ValueAt): ValueAt[] {
  if (!Array.isArray(text)) return [];
  return (text as TextBlock[]).flatMap(({ markDefs = [] }, index) =>
    markDefs.flatMap((mark, nth) =>
      mark._type === "link" ? { path: `${path}[${index}].markDefs[${nth}].href`, value: mark.href } : [],
    ),
  );
}
