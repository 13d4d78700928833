import type { ReactElement } from "react";
import { cleanTalks, type TalksBlock } from "@backgrounder/model/article";
import type { BlockProps } from "./block-props.js";
import { renderCleaned } from "./render-cleaned.js";
import { warn, type Render } from "./render-context.js";

/** Makes a component from a renderer of one widget. Data from a CMS may contain another widget under this name. */
export function renderTalks<B extends TalksBlock>(
  props: BlockProps<B>,
  widget: B["widget"],
  render: Render<B>,
): ReactElement | null {
  const found: unknown = (props.block as Partial<TalksBlock>).widget;
  if (found === widget) return renderCleaned(props, cleanTalks<B>, render);
  (props.report ?? warn)({
    rule: "wrong-widget",
    severity: "error",
    path: "widget",
    message: `Expected "${widget}", found ${named(found)}. Use the component of its widget, or ArticleBody.`,
  });
  return null;
}

/** Only words are repeated: not everything can be written as JSON. */
function named(found: unknown): string {
  if (typeof found === "string") return JSON.stringify(found);
  return found === undefined ? "nothing" : `${typeof found === "object" ? "an" : "a"} ${typeof found}`;
}
