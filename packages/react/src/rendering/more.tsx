import { createElement, type ReactElement } from "react";
import type { TalksBlock } from "@backgrounder/model/article";
import { phrase, type TalksPageName } from "@backgrounder/model/labels";
import type { RenderContext } from "./render-context.js";
import { say } from "./labels.js";

/** Whether a block shows less than there is, because it is part of an article or of a first page. */
export const isBrief = ({ size }: Pick<TalksBlock, "size">): boolean => size === "box" || size === "line";

/** Where all of a block is: on a page of its own, or here. */
export const addressOf = ({ more }: Pick<TalksBlock, "more">): string => more ?? "";

/** The link to the page that shows all of it, and how much that is. */
export function renderMore(
  { more }: Pick<TalksBlock, "more">,
  page: TalksPageName,
  count: number | undefined,
  context: RenderContext,
): ReactElement | null {
  if (more === undefined) return null;
  const { pages, counted } = context.labels.talks;
  const words = count === undefined ? pages[page] : phrase(counted, { name: pages[page], count: String(count) });
  const link = { className: "bgr-text__link", href: more, children: say(words, context) };
  return <p className="bgr-block__more">{createElement(context.link, link)}</p>;
}
