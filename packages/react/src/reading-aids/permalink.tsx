import type { ReactElement } from "react";
import { fill } from "@backgrounder/model/labels";
import { labelLanguage } from "../rendering/labels.js";
import type { RenderContext } from "../rendering/render-context.js";

/** A link to this very answer, event, position or dispute, where the page has such links. `name` says which it is. */
export function renderPermalink(id: string | undefined, name: string, context: RenderContext): ReactElement | null {
  if (!context.hasPermalinks || id === undefined || id === "") return null;
  const { permalink } = context.labels;
  const label = fill(permalink, { name });
  return (
    <a
      className="bgr-text__link bgr-aids__permalink"
      href={`#${id}`}
      aria-label={label}
      {...labelLanguage(permalink, context)}
    >
      #
    </a>
  );
}
