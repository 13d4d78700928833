import type { ReactElement } from "react";
import { cleanTalks, type TalksBlock } from "@backgrounder/model/article";
import type { BlockProps } from "./block-props.js";
import { drawCleaned, warn, type Draw } from "./drawing.js";

/** Makes a component of what draws one widget; data from a CMS may hold another one under its name. */
export function drawTalks<B extends TalksBlock>(
  props: BlockProps<B>,
  widget: B["widget"],
  draw: Draw<B>,
): ReactElement | null {
  const found: unknown = (props.block as Partial<TalksBlock>).widget;
  if (found === widget) return drawCleaned(props, cleanTalks<B>, draw);
  (props.report ?? warn)({
    rule: "wrong-widget",
    severity: "error",
    path: "widget",
    message: `Expected "${widget}", found ${JSON.stringify(found) ?? "nothing"}. Draw the block with the component of its widget, or with ArticleBody.`,
  });
  return null;
}
