/** Attributes that a host's script or style sheet may rely on. */
const isContract = (name: string): boolean => name === "role" || name.startsWith("data-");

const indent = "  ";

/** The elements of a block with their classes, one a line; neighbours that are alike are one line with their number. */
export function markupOutline(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return outlineOf(body, "").join("\n");
}

function outlineOf(parent: Element, before: string): string[] {
  const outlines = [...parent.children].map((child) => [nameOf(child), ...outlineOf(child, before + indent)]);
  const lines: string[] = [];
  for (let index = 0; index < outlines.length; index++) {
    const outline = outlines[index] ?? [];
    let count = 1;
    while (isSame(outlines[index + 1], outline)) {
      count++;
      index++;
    }
    const [first = "", ...inside] = outline;
    lines.push(before + first + (count === 1 ? "" : ` × ${count}`), ...inside);
  }
  return lines;
}

const isSame = (one: string[] | undefined, other: string[]): boolean => one?.join("\n") === other.join("\n");

function nameOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const attributes = [...element.attributes].filter(({ name }) => isContract(name));
  return element.tagName.toLowerCase() + classes + attributes.map(({ name, value }) => `[${name}="${value}"]`).join("");
}
