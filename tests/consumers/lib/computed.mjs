/** @typedef {{ element: string, style: Record<string, string> }} Styled */

const edges = ["block-start", "block-end", "inline-start", "inline-end"];

/** What a reader would notice: room, type, colour, lines and marks. */
const properties = [
  ...edges.flatMap((edge) => [`margin-${edge}`, `padding-${edge}`, `border-${edge}-width`]),
  "display",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "line-height",
  "color",
  "background-color",
  "list-style-type",
  "text-align",
  "text-decoration-line",
  "text-transform",
];

/**
 * The computed style of every element inside of another.
 * @param {import("playwright").Page} page
 * @param {string} within
 * @returns {Promise<Styled[]>}
 */
export function computed(page, within) {
  return page.locator(`${within} *`).evaluateAll(
    (elements, names) =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        return {
          element: [element.localName, ...element.classList].join("."),
          style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
        };
      }),
    properties,
  );
}

/**
 * What is not as it was, each in one line.
 * @param {readonly Styled[]} before
 * @param {readonly Styled[]} after
 */
export function differences(before, after) {
  const found = before.flatMap(({ element, style }, index) =>
    Object.entries(style)
      .filter(([name, value]) => after[index]?.style[name] !== value)
      .map(([name, value]) => `${element}: ${name}: ${value} → ${after[index]?.style[name]}`),
  );
  return [...new Set(found)];
}
