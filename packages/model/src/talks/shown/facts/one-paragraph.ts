import type { RichText, Span, TextBlock } from "../../../generated/types.js";

/** Texts one after the other in one paragraph, each with a full stop. The marks of each keep leading where they led. */
export function oneParagraph(texts: readonly RichText[]): RichText[] {
  if (texts.length === 0) return [];
  if (texts.every((text) => typeof text === "string")) return [texts.map(ended).join(" ")];
  const blocks = texts.map((text, index) => partsOf(text, index, index === texts.length - 1));
  const markDefs = blocks.flatMap((block) => block.markDefs ?? []);
  return [
    [
      {
        _type: "block",
        children: blocks.flatMap(({ children }) => children),
        ...(markDefs.length > 0 && { markDefs }),
      },
    ],
  ];
}

const ended = (text: string): string => (/[.!?…:]["”’»]?$/.test(text) ? text : `${text}.`);

const span = (text: string): Span => ({ _type: "span", text });

/** The keys of marks are unique in one text only. */
function partsOf(text: RichText, index: number, isLast: boolean): Pick<TextBlock, "children" | "markDefs"> {
  const after = isLast ? "" : " ";
  if (typeof text === "string") return { children: [span(ended(text) + after)] };
  const key = (name: string): string => `${index}-${name}`;
  const own = new Set(text.flatMap(({ markDefs = [] }) => markDefs.map(({ _key }) => _key)));
  const children = text.flatMap((block, at) => [
    ...(at === 0 ? [] : [span(" ")]),
    ...block.children.map((one) => ({
      ...one,
      ...(one.marks && { marks: one.marks.map((mark) => (own.has(mark) ? key(mark) : mark)) }),
    })),
  ]);
  const markDefs = text.flatMap((block) => (block.markDefs ?? []).map((mark) => ({ ...mark, _key: key(mark._key) })));
  return { children: after === "" ? children : [...children, span(after)], markDefs };
}
