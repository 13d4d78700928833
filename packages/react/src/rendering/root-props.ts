import { directionOf } from "@backgrounder/model/labels";
import type { RenderContext } from "./render-context.js";

interface RootProps {
  className?: string;
  "data-bgr"?: string;
  id?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
}

interface Identified {
  type: string;
  id: string;
}

/** The attributes of a block's outermost element: its type, its id, and its language if that differs from the page's. */
export function rootProps(block: Identified, className: string, context: RenderContext): RootProps {
  return bodyProps(block, `bgr-block ${className}`, context);
}

/** The same for the article's own text, which has no frame. */
export function bodyProps({ type, id }: Identified, className: string | undefined, context: RenderContext): RootProps {
  const props: RootProps = {};
  // A component takes a block of its own type, but data may say anything, and React throws for what has no words.
  if (typeof type === "string") props["data-bgr"] = type;
  const classes = withClass(className, context);
  if (classes !== undefined) props.className = classes;
  if (typeof id === "string" && id !== "") props.id = id;
  if (context.lang !== (context.pageLang ?? "en")) {
    props.lang = context.lang;
    props.dir = directionOf(context.lang);
  }
  return props;
}

/** Our class, if there is one, and the one that the host gives to this component. */
export const withClass = (
  own: string | undefined,
  { className }: Pick<RenderContext, "className">,
): string | undefined => (own === undefined || className === undefined ? (own ?? className) : `${own} ${className}`);
