/** React's names that differ from HTML's by more than capital letters. */
const names: Readonly<Record<string, string>> = { className: "class", htmlFor: "for", charSet: "charset" };

/** SVG keeps capital letters in these; in all others React's `strokeWidth` is `stroke-width`. */
const withCapitals = new Set(["viewBox", "preserveAspectRatio"]);

const hyphenated = /^(?:stroke|fill|text|font|dominant|alignment|clip|stop|marker|pointer)[A-Z]/;

/** What is for React, and not for the page. */
const forReact = new Set(["key", "ref", "suppressHydrationWarning"]);

/** The attributes that React would write for these props, in their order. */
export function attributesOf(props: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    const written = valueOf(name, value);
    if (written !== undefined && !forReact.has(name)) attributes[attributeName(name)] = written;
  }
  return attributes;
}

function attributeName(name: string): string {
  if (withCapitals.has(name)) return name;
  const own = Object.hasOwn(names, name) ? names[name] : undefined;
  if (own !== undefined) return own;
  return hyphenated.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name.toLowerCase();
}

/** `aria-` and `data-` take the words true and false; any other attribute is there, empty, or it is not. */
function valueOf(name: string, value: unknown): string | undefined {
  if (typeof value === "boolean") {
    if (/^(?:aria|data)-/.test(name)) return String(value);
    return value ? "" : undefined;
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
