import { safeHref } from "../../article/cleaning/safe-href.js";
import type { CheckRule, Violation } from "./rule.js";

/** Pages leave out a link that they must not print; the data go further, to readers that may not. */
export const safeLinks: CheckRule = {
  name: "safe-links",
  severity: "error",
  reason:
    "An address is followed by readers and by other programs. One that runs code, or is none, must not be published.",
  fix: "Give the address of the page, with http or https; leave `url` out where there is none.",
  find: ({ records }) =>
    records.flatMap((record): Violation[] => {
      if (record.kind !== "source" || record.url === undefined || safeHref(record.url) !== undefined) return [];
      const message = `"${record.url}" must not be linked. Give an address with http, https or mailto, or a relative one; or leave it out.`;
      return [{ record: record.id, path: "url", message }];
    }),
};
