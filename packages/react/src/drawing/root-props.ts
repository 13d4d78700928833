import { directionOf } from "@backgrounder/model/labels";
import type { Drawing } from "./drawing.js";

interface RootProps {
  className?: string;
  "data-bgr": string;
  id?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
}

interface Identified {
  type: string;
  id: string;
}

/** What every block's outermost element carries: the type, the stable id, and the language where it is another. */
export function rootProps(block: Identified, className: string, drawing: Drawing): RootProps {
  return bodyProps(block, `bgr-block ${className}`, drawing);
}

/** The same for the article's own text, which is set without a frame. */
export function bodyProps({ type, id }: Identified, className: string | undefined, drawing: Drawing): RootProps {
  const props: RootProps = { "data-bgr": type };
  if (className !== undefined) props.className = className;
  if (id !== "") props.id = id;
  if (drawing.lang !== (drawing.pageLang ?? "en")) {
    props.lang = drawing.lang;
    props.dir = directionOf(drawing.lang);
  }
  return props;
}
