import { safeHref } from "../../article/cleaning/safe-href.js";
import type { CheckRule, Violation } from "./rule.js";

/** Our pages leave out unsafe links, but the data also goes to programs that may not. */
export const safeLinks: CheckRule = {
  name: "safe-links",
  severity: "error",
  reason:
    "Readers and other programs follow these links. One that runs code, or is not an address at all, must not be published.",
  fix: "Give the address of the page, with http or https. If it has none, leave `url` out.",
  find: ({ records }) =>
    records.flatMap((record): Violation[] => {
      if (record.kind !== "source" || record.url === undefined || safeHref(record.url) !== undefined) return [];
      const message = `"${record.url}" cannot be used as a link. Give an http, https or mailto address or a relative one, or leave it out.`;
      return [{ record: record.id, path: "url", message }];
    }),
};
