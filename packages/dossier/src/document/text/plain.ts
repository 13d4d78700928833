import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";

const emphasis = /^(\*\*|__|\*|_|`)(?=\S)(.+?)\1$/s;

/** Text without the marks of Markdown: names, handles and words of the grammar have none. */
export function plain(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const inside = words.length < 2000 ? (emphasis.exec(words)?.[2] ?? words) : words;
  return inside.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

const article = new RegExp(`^${anyOf(words.articles)} `, "u");

/** What two ways to write a name have in common: no capitals, plain quotation marks, no article. */
export const nameKey = (text: string): string =>
  plain(text).normalize("NFKC").replace(/[‘’ʼ]/g, "'").toLowerCase().replace(article, "");

/** The first words of a text, for a name: at most sixty characters. */
export function firstWords(text: string): string {
  const words = plain(text);
  if (words.length <= 60) return words;
  const cut = words.lastIndexOf(" ", 59);
  return `${words.slice(0, cut > 20 ? cut : 59)}…`;
}

/** With a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
