export { Image, type ImageBlockProps } from "../src/image/image.js";
