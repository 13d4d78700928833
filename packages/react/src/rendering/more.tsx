import { createElement, type ReactElement } from "react";
import type { TalksBlock } from "@backgrounder/model/article";
import type { TalksPageName } from "@backgrounder/model/labels";
import type { RenderContext } from "./render-context.js";
import { say } from "./labels.js";

/** Where all of a block is: on a page of its own, or here. */
export const addressOf = ({ more }: Pick<TalksBlock, "more">): string => more ?? "";

/** The link to the page that shows all of it. */
export function renderMore(
  { more }: Pick<TalksBlock, "more">,
  page: TalksPageName,
  context: RenderContext,
): ReactElement | null {
  if (more === undefined) return null;
  const link = { className: "bgr-text__link", href: more, children: say(context.labels.talks.pages[page], context) };
  return <p className="bgr-block__more">{createElement(context.link, link)}</p>;
}
