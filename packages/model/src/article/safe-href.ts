const allowed = new Set(["http:", "https:", "mailto:"]);

/**
 * The address as it may stand in an `href`, or undefined.
 * Allowed are http, https, mailto and relative addresses; the URL standard decides what an address is,
 * so that `java\nscript:` is judged as a browser would read it.
 */
export function safeHref(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === "" || !trimmed.isWellFormed()) return undefined;
  try {
    const url = new URL(trimmed, "https://relative.invalid/");
    return allowed.has(url.protocol) ? trimmed : undefined;
  } catch {
    return undefined;
  }
}
