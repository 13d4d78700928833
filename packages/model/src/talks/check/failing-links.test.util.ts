import type { Dossier, RichText } from "../../generated/types.js";
import { added, changed, position } from "./breakable.test.util.js";

const linked = (href: string): RichText => [
  {
    _type: "block",
    children: [{ _type: "span", text: "Yes.", marks: ["a"] }],
    markDefs: [{ _type: "link", _key: "a", href }],
  },
];
const wasAt = (before: object): object => ({
  history: [{ on: "2026-03-01", by: "desk editor", change: "corrected", before, note: "Another page." }],
});

/** Addresses that a page would drop, and earlier values that a field cannot have. */
export const failingLinks: [what: string, dossier: Dossier, rule: string, record: string, path: string][] = [
  [
    "a link that runs code",
    changed("source:post-1", { url: "javascript:alert(1)" }),
    "safe-links",
    "source:post-1",
    "url",
  ],
  [
    "an earlier link that runs code",
    changed("source:post-1", wasAt({ url: "java\nscript:alert(1)" })),
    "safe-links",
    "source:post-1",
    "history[0].before.url",
  ],
  [
    "a link in rich text that runs code",
    added(position("position:linked", { summary: linked("vbscript:alert(1)") })),
    "safe-links",
    "position:linked",
    "summary[0].markDefs[0].href",
  ],
  [
    "a link in earlier rich text that is not an address",
    added(position("position:linked", wasAt({ summary: linked("data:text/html,x") }))),
    "safe-links",
    "position:linked",
    "history[0].before.summary[0].markDefs[0].href",
  ],
  [
    "an earlier value that its field cannot have",
    changed("source:post-1", wasAt({ title: 7 })),
    "usable-history",
    "source:post-1",
    "history[0].before.title",
  ],
];
