import { fold } from "../labels/fold.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import type { Language } from "../labels/language.js";

type Call = keyof Vocabulary["calls"];

/** Longer paragraphs tell something besides. */
const longestCall = 500;

/** What a paragraph calls its reader to do, if it does. */
export function callIn({ own }: Language, text: string): Call | undefined {
  if (text.length > longestCall) return undefined;
  const words = fold(text, longestCall);
  const order: readonly Call[] = ["newsletter", "comment", "share"];
  return order.find((call) => own.some(({ calls }) => calls[call].some((cue) => words.includes(cue))));
}
