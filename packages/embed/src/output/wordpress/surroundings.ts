import type { Marks } from "./rich-text.js";

/** What is handed down to the blocks inside. */
export interface Surroundings {
  /** Of the words in it, unless they say otherwise. */
  language: Marks;
  /** Reports, in a few words, what WordPress's blocks cannot hold. */
  leaveOut: (what: string) => void;
}
