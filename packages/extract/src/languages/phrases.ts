/** "faq | frequently asked questions" → its phrases. Long lists stay short to read. */
export function phrases(text: string): string[] {
  return text.split("|").map((phrase) => phrase.trim());
}
