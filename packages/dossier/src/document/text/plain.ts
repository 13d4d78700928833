const emphasis = /^(\*\*|__|\*|_|`)(?=\S)(.+?)\1$/s;

/** Words without the marks of Markdown: names, handles and words of the grammar are plain. */
export function plain(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const inside = words.length < 2000 ? (emphasis.exec(words)?.[2] ?? words) : words;
  return inside.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** What two ways of writing a name have in common: no case, plain quotes, no article. */
export const nameKey = (text: string): string =>
  plain(text)
    .normalize("NFKC")
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase()
    .replace(/^(?:the|der|die|das) /, "");

/** The first words of a text, for a name: at most sixty characters. */
export function firstWords(text: string): string {
  const words = plain(text);
  if (words.length <= 60) return words;
  const cut = words.lastIndexOf(" ", 59);
  return `${words.slice(0, cut > 20 ? cut : 59)}…`;
}
