import type { ReactElement } from "react";
import { plainText, type RichText } from "@backgrounder/model/article";
import { bodyProps } from "../drawing/root-props.js";
import type { Drawing } from "../drawing/drawing.js";
import type { OwnBlock } from "./renderers.js";

const fieldsWithWords = ["label", "title", "question", "text", "body", "summary", "caption", "quote"];

/** A block that nobody knows how to draw: its words, since a reader should not lose them. */
export function drawUnknown(block: OwnBlock, drawing: Drawing): ReactElement | null {
  const words = fieldsWithWords
    .flatMap((field) => wordsOf((block as unknown as Record<string, unknown>)[field]))
    .join(" ");
  return words === "" ? null : <p {...bodyProps(block, "bgr-text__p", drawing)}>{words}</p>;
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
