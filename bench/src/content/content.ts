import {
  plainText,
  type CalloutBlock,
  type FaqBlock,
  type KeyPointsBlock,
  type RichText,
  type TextBlock,
} from "@backgrounder/model/article";
import { callouts, points, questions, type Piece } from "./words.js";

/** One page: a FAQ, two callouts, one list of key points. Everyone is given the same. */
export interface Content {
  faq: FaqBlock;
  callouts: CalloutBlock[];
  points: KeyPointsBlock;
}

/** `plain` holds the same words as strings; in `sourced` each answer has a source and a day, too. */
export type Words = "plain" | "rich" | "sourced";

/** The page with as many questions as asked for. */
export function content(count: number, words: Words): Content {
  const text = (pieces: readonly Piece[]): RichText =>
    words === "rich" ? [paragraph(pieces)] : plainText([paragraph(pieces)]);
  return {
    faq: {
      type: "faq",
      id: "faq:ferry",
      items: Array.from({ length: count }, (_, index) => ({
        ...item(index, text),
        ...(words === "sourced" && ground),
      })),
    },
    callouts: callouts.map(({ kind, body }) => ({ type: "callout", id: `callout:${kind}`, kind, body: text(body) })),
    points: { type: "key-points", id: "key-points:ferry", kind: "in-brief", items: points.map(text) },
  };
}

const ground: Pick<FaqBlock["items"][number], "asOf" | "sources"> = {
  asOf: "2026-03-18",
  sources: [
    {
      id: "source:timetable",
      title: "Timetable of the harbour ferries",
      publisher: "Port authority",
      url: "https://example.org/ferries/timetable",
      published: "2026-03-16",
    },
  ],
};

/** Beyond the eight questions they come again with a number, so that no renderer meets the same string twice. */
function item(index: number, text: (pieces: readonly Piece[]) => RichText): FaqBlock["items"][number] {
  const { question, answer } = questions[index % questions.length] ?? { question: "", answer: [] };
  const round = Math.floor(index / questions.length);
  const id = `question:ferry-${index + 1}`;
  return round === 0
    ? { id, question, answer: text(answer) }
    : { id, question: `${question} (${round + 1})`, answer: text([`${round + 1}. `, ...answer]) };
}

function paragraph(pieces: readonly Piece[]): TextBlock {
  const markDefs: NonNullable<TextBlock["markDefs"]> = [];
  const children = pieces.map((piece): TextBlock["children"][number] => {
    if (typeof piece === "string") return { _type: "span", text: piece };
    if ("strong" in piece) return { _type: "span", text: piece.strong, marks: ["strong"] };
    const _key = `link-${markDefs.length + 1}`;
    markDefs.push({ _type: "link", _key, href: piece.href });
    return { _type: "span", text: piece.link, marks: [_key] };
  });
  return { _type: "block", children, ...(markDefs.length > 0 && { markDefs }) };
}
