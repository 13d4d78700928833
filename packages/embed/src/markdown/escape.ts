const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Words that Markdown would read as markup, made into words again. `<` becomes an entity, so that a converter that knows
 * no backslash lets no tag through either; `{` and `$` are for the templates and formulas of some sites.
 */
export const escapeWords = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, "\uFFFD")
    .replaceAll(/[\\`*_[\]|~${}]/g, String.raw`\$&`)
    .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** At the start of a line, a few signs more would make a heading, a list or a rule of it. */
export const escapeStart = (line: string): string =>
  line.replace(/^[-+=#:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);

/** An address for the brackets of a link. */
export const escapeAddress = (href: string): string =>
  href
    // As a browser reads it.
    .replace(/^[^?#]*/, (path) => path.replaceAll("\\", "/"))
    .replaceAll(/[\s<>()\\`|{}[\]\u0000-\u001F\u007F]/gu, (sign) => encodeURIComponent(sign).replaceAll(/[()]/g, hex))
    .replaceAll("&", "&amp;");

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Code between as many ticks as it needs. */
export function codeSpan(text: string): string {
  const words = text.replaceAll("\n", " ");
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  const isPadded = words.startsWith(" ") && words.endsWith(" ") && words.trim() !== "";
  const pad = isPadded || words.startsWith("`") || words.endsWith("`") ? " " : "";
  return `${ticks}${pad}${words}${pad}${ticks}`;
}
