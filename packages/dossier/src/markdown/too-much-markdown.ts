import type { MarkdownDiagnostic } from "./parse-rich-text.js";

/** More is an article. */
const mostCharacters = 20_000;
/** The parser compares each sign of emphasis with those before it in its paragraph. */
const mostSigns = 500;
/** Rich text has nine levels of lists. */
const mostLevels = 10;

/** Markdown that takes its parser too long, or more levels than it can follow. It is reported and not parsed. */
export function tooMuchMarkdown(markdown: string): MarkdownDiagnostic | undefined {
  if (markdown.length > mostCharacters) {
    const message = `This text has ${markdown.length} characters, and at most ${mostCharacters} are read. Make it shorter, or make several records of it.`;
    return { line: 1, message };
  }
  let [signs, first] = [0, 1];
  for (const [index, line] of markdown.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "") [signs, first] = [0, index + 2];
    const lead = leadOf(line);
    if (lead.levels > mostLevels) {
      const message = `This line begins with ${lead.levels} signs of lists or quotes. Lists can be nested nine deep. Write \`\\\` before a sign that is meant as it is.`;
      return { line: index + 1, message };
    }
    signs += emphasisSigns(line, lead.length);
    if (signs > mostSigns) {
      const message = `This paragraph has more than ${mostSigns} signs \`*\` and \`_\`, which is more than are read as Markdown. Write \`\\*\` and \`\\_\` for the signs themselves, or make several paragraphs.`;
      return { line: first, message };
    }
  }
  return undefined;
}

/** The bullets, numbers and `>` in front of a line. */
function leadOf(line: string): { levels: number; length: number } {
  const mark = /[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|$)/y;
  let levels = 0;
  let length = 0;
  for (let found = mark.exec(line); found !== null && found[0] !== ""; found = mark.exec(line)) {
    levels++;
    length = mark.lastIndex;
  }
  return { levels, length };
}

function emphasisSigns(line: string, from: number): number {
  let signs = 0;
  for (let at = from; at < line.length; at++) {
    const sign = line[at];
    if (sign === "\\") at++;
    else if (sign === "*" || sign === "_") signs++;
  }
  return signs;
}
