import { fold } from "../labels/fold.js";
import type { Language } from "../labels/detect-language.js";
import type { Vocabulary } from "../languages/vocabulary.js";

export type PromptKind = keyof Vocabulary["calls"];

/** A longer paragraph is more than a call to the reader. */
const longestCall = 500;
/** "Subscribe and leave a comment" is about the newsletter first. */
const order: readonly PromptKind[] = ["newsletter", "comment", "share"];

/** What a paragraph asks its reader to do; undefined when it asks nothing. */
export function promptKindOf({ own }: Language, text: string): PromptKind | undefined {
  if (text.length > longestCall) return undefined;
  const words = fold(text, longestCall);
  return order.find((kind) => own.some(({ calls }) => calls[kind].some((call) => words.includes(call))));
}
