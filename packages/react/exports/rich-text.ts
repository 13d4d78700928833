export { RichText, type RichTextProps } from "../src/rich-text/rich-text.js";
export type { BlockProps, HostComponents, ImageProps, LinkProps, Placement } from "../src/rendering/block-props.js";
