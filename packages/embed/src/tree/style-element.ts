/**
 * A style sheet as an element. `</style` is the only text that ends the element; in CSS, `\3c` means `<` inside a string,
 * where alone it can occur.
 */
export const styleElement = (css: string): string => `<style>${withoutEnd(css)}</style>`;

export const withoutEnd = (css: string): string => css.replaceAll(/<(?=\/style)/gi, "\\3c ");
