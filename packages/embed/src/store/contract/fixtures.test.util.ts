import type { FaqBlock } from "@backgrounder/model/article";
import { StoreError } from "../store-error.js";
import type { SaveRequest, Store } from "../store.js";

/** A question with an answer, and any words. */
export const faq = (answer: string): FaqBlock => ({
  type: "faq",
  id: "faq:ferries",
  items: [{ id: "question:sail", question: "Will the ferries sail?", answer }],
});

/** A save on a day in March, for tests that do not care about the rest. */
export const saving = (
  widget: string,
  basedOn: number,
  answer: string,
  more: Partial<SaveRequest> = {},
): SaveRequest => ({
  widget,
  basedOn,
  at: `2026-03-${String(basedOn + 1).padStart(2, "0")}T09:30:00+01:00`,
  title: "Questions on the strike",
  content: faq(answer),
  ...more,
});

/** In one word why a store refused, or `none`. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return error.problem;
    throw error;
  }
  return "none";
}

/** All of a store, as its backup. */
export async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.backup()) lines.push(line);
  return lines;
}

export async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
