/** Phrases with a bar between them, on any number of lines. */
export const phrases = (text: string): readonly string[] => text.split("|").map((phrase) => phrase.trim());
