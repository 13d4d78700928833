import type { ReactElement } from "react";
import { cleanRichText, plainText, type OwnBlock } from "@backgrounder/model/article";
import { bodyProps } from "../rendering/root-props.js";
import type { RenderContext } from "../rendering/render-context.js";

const fieldsWithWords = ["label", "title", "question", "text", "body", "summary", "caption", "quote"];

/** The words of a block without a renderer, so that the reader does not lose them. */
export function renderUnknown(block: OwnBlock, context: RenderContext): ReactElement | null {
  const words = fieldsWithWords
    .flatMap((field) => wordsOf((block as unknown as Record<string, unknown>)[field]))
    .join(" ");
  return words === "" ? null : <p {...bodyProps(block, "bgr-text__p", context)}>{words}</p>;
}

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value.toWellFormed()];
  if (!Array.isArray(value)) return [];
  const { text } = cleanRichText(value);
  return text === undefined ? [] : [plainText(text)];
}
