const allowed = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * The address if it is safe in an `href`, or undefined.
 * Allowed are http, https, mailto, tel and relative addresses; the URL standard decides what an address is,
 * so that `java\nscript:` is read as a browser reads it. Takes anything, never throws.
 */
export function safeHref(address: unknown): string | undefined {
  if (typeof address !== "string") return undefined;
  const trimmed = address.trim();
  if (trimmed === "" || !trimmed.isWellFormed()) return undefined;
  try {
    const url = new URL(trimmed, "https://relative.invalid/");
    return allowed.has(url.protocol) ? trimmed : undefined;
  } catch {
    return undefined;
  }
}
