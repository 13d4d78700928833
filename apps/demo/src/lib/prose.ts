import type { CiteMark, LinkMark, Span, TextBlock } from "@backgrounder/model/article";

type Definition = Omit<CiteMark, "_key"> | Omit<LinkMark, "_key">;

/** Words with a mark on them, to stand among plain words in `prose`. */
export interface Marked {
  words: string;
  mark: "strong" | "em" | Definition[];
}

/** Words that a source of the article carries: the number of the source is printed after them. */
export function cited(words: string, ...sources: string[]): Marked {
  return { words, mark: sources.map((source) => ({ _type: "cite", source })) };
}

export function linked(words: string, href: string): Marked {
  return { words, mark: [{ _type: "link", href }] };
}

export function emphasised(words: string): Marked {
  return { words, mark: "em" };
}

/** One paragraph of rich text, written as a reporter writes it: words, and words with a mark. */
export function prose(...parts: (string | Marked)[]): TextBlock[] {
  const markDefs: NonNullable<TextBlock["markDefs"]> = [];
  const children = parts.map(behindPunctuation).map((part): Span => {
    if (typeof part === "string") return { _type: "span", text: part };
    if (typeof part.mark === "string") return { _type: "span", text: part.words, marks: [part.mark] };
    const marks = part.mark.map((definition) => {
      const _key = `m${markDefs.length + 1}`;
      markDefs.push({ ...definition, _key });
      return _key;
    });
    return { _type: "span", text: part.words, marks };
  });
  return [{ _type: "block", children, ...(markDefs.length > 0 && { markDefs }) }];
}

/** Moves a comma or full stop into the cited words before it: the number stands behind it, as printers set it. */
function behindPunctuation(part: string | Marked, index: number, parts: readonly (string | Marked)[]): string | Marked {
  if (typeof part === "string") return isCited(parts[index - 1]) ? part.replace(/^[.,;:]/, "") : part;
  const next = parts[index + 1];
  const [sign] = isCited(part) && typeof next === "string" ? (/^[.,;:]/.exec(next) ?? []) : [];
  return sign === undefined ? part : { ...part, words: part.words + sign };
}

function isCited(part: string | Marked | undefined): part is Marked {
  return typeof part === "object" && typeof part.mark === "object" && part.mark.some(({ _type }) => _type === "cite");
}
