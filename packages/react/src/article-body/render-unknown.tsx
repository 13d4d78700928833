import type { ReactElement } from "react";
import { plainText, type RichText } from "@backgrounder/model/article";
import { bodyProps } from "../rendering/root-props.js";
import type { RenderContext } from "../rendering/render-context.js";
import type { OwnBlock } from "./renderers.js";

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
  if (!Array.isArray(value) || !value.every(isTextBlock)) return [];
  return [plainText(value as RichText & unknown[])];
}

function isTextBlock(value: unknown): boolean {
  const block = value as { _type?: unknown; children?: unknown } | null;
  return block?._type === "block" && Array.isArray(block.children);
}
