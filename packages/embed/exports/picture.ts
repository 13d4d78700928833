/** A block as a PNG, with its alternative text. In Node only. */
export { picture, type Picture, type PictureOptions } from "../src/picture/picture.js";
export type { PictureFont } from "../src/picture/shipped-fonts.js";
