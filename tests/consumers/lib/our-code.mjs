import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What only our code says: class names, attributes, wordings, the beginning of its warnings, and the story. */
const marks = [
  "bgr-",
  "Frequently asked questions",
  "Did you know?",
  "Backgrounder:",
  "Who pays for the new pier?",
  "First round on the pier",
];

/** @param {string} text */
export const isOurs = (text) => marks.some((mark) => text.includes(mark));

/**
 * Which of these files carry some of our code or of the story.
 * @param {string} folder
 * @param {readonly string[]} files
 */
export const withOurCode = (folder, files) => files.filter((file) => isOurs(readFileSync(join(folder, file), "utf8")));
