import { expect, test } from "vitest";
import { eventStatusWords } from "../article/timeline/entry.js";
import { changeName } from "../article/talks/what-changed.js";
import type { Block, ShownChange, TimelineEntry } from "../generated/types.js";
import { blockLabel } from "./block-label.js";
import { labelsFor } from "./labels.js";

const en = labelsFor("en");

/** What a parser of a CMS can put where the name of a kind belongs. The first cannot be the key of anything. */
const odd: unknown[] = [Object.create(null), { toString: 7 }, 7n, 7, null, "constructor", "toString", "__proto__"];

test.each(odd)("a block has no label of a kind that is not known: %#", (kind) => {
  for (const type of ["faq", "callout", "key-points", "prompt"])
    expect(blockLabel({ type, id: "a:a", kind } as unknown as Block, en)).toBeUndefined();
  expect(blockLabel({ type: kind, id: "a:a" } as unknown as Block, en)).toBeUndefined();
  expect(blockLabel({ type: "talks", id: "a:a", widget: kind } as unknown as Block, en)).toBeUndefined();
});

test.each(odd)("an event has no words for a status that is not known: %#", (status) => {
  const entry = (fields: object): TimelineEntry => ({ name: "Talks", ...fields }) as unknown as TimelineEntry;
  expect(eventStatusWords(entry({ status }), en)).toBeUndefined();
  expect(eventStatusWords(entry({ status: "planned", plan: status }), en)).toBe(en.status.planned);
});

test.each(odd)("a change of a kind that is not known is refused by its name: %#", (kind) => {
  const change = (fields: object): ShownChange => ({ kind: "event", change: "added", ...fields }) as ShownChange;
  expect(() => changeName(change({ kind }), en)).toThrow(/^changeName: "change.kind" must be /);
  expect(() => changeName(change({ change: kind }), en)).toThrow(/^changeName: "change.change" must be /);
});
