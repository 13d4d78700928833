const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const units = (texts: Record<string, string>): [name: string, make: (length: number) => string][] =>
  Object.entries(texts).map(([name, unit]) => [name, (length) => fill(unit, length)]);

/** Texts of any length that no one would publish, each in one line. */
export const oneLine = units({
  "words without a line break": "the talks go on ",
  "nothing but letters": "a",
  "question marks": "?",
  "question marks with spaces": "? ",
  spaces: " ",
  "quotation marks": '"',
  "opening quotation marks": "“so they said ",
  "full stops": ". A",
  brackets: "[1] A",
  "lone surrogates": "\uD800 ",
  "bidirectional controls": "\u202E\u2066x ",
  "questions and answers run together": "Q: Who? A: They. - ",
});

/** The same in many lines. */
export const manyLines = units({
  "line breaks": "\n",
  "questions without answers": "Q: Who signs?\n",
  "prefixes of questions without words": "Q: \n",
  "headings of a FAQ": "FAQ\n",
  "headings of contents": "Contents\nTalks\n",
  "headings that are questions": "Who signs this?\nNobody knows it yet.\n",
  "labels in the line of their text": "Pro tip: go early\n",
  "list items": "1. One\ntwo\n",
  "one line over and over": "The talks about the port go on until the end of the week, both sides say.\n",
});
