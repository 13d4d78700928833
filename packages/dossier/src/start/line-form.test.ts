import { expect, test } from "vitest";
import { lineForm } from "./line-form.js";
import { SourceHandles } from "./source-handles.js";

const formed = (line: string): string | undefined => lineForm(line, "", new SourceHandles([]))?.text;

test.each([
  ["30 December 2025 – 2 January 2026: Talks", "30 December 2025 – 2 January 2026 | Talks"],
  ["30 December 2025 - 2 January 2026 - Talks", "30 December 2025 - 2 January 2026 | Talks"],
  ["March 1 – April 2, 2026 – Talks", "March 1 – April 2, 2026 | Talks"],
  ["30.12.2025 – 2.1.2026: Gespräche", "30.12.2025 – 2.1.2026 | Gespräche"],
  ["1. bis 3. März 2026: Gespräche", "1. bis 3. März 2026 | Gespräche"],
  [
    "Monday, 30 December 2025 – Thursday, 2 January 2026: Talks",
    "Monday, 30 December 2025 – Thursday, 2 January 2026 | Talks",
  ],
  ["3. März – 4. April 2026: Gespräche", "3. März – 4. April 2026 | Gespräche"],
  ["3. März 2026 bis 4. April 2026: Gespräche", "3. März 2026 bis 4. April 2026 | Gespräche"],
  ["3. 2026-03-01: Talks", "2026-03-01 | Talks"],
  ["2026-03-01 – 2026-03-03: Talks", "2026-03-01 – 2026-03-03 | Talks"],
  ["2026-03-01 - Talks", "2026-03-01 | Talks"],
  ["1 March 2026: Talks – a first: in the hall", "1 March 2026 | Talks – a first: in the hall"],
  ["1 March 2026: 3 March 2026 is the new day", "1 March 2026 | 3 March 2026 is the new day"],
])("%s has the whole date", (line, text) => {
  expect(formed(line)).toBe(text);
});

test.each([
  "30 December 2025 – 2 January: Talks",
  "30 December 2025 – early January 2026: Talks",
  "30 December 2025 – 2 January 2026 Talks",
  "30 December 2025 – mid-January",
  "2 January 2026 – 30 December 2025: Talks",
  "1 March 2026 – 3 April 2026, 10:00: Talks",
])("%s stays a note, because half of a range is not its date", (line) => {
  expect(formed(line)).toBeUndefined();
});
