/**
 * What a newsroom's server can send with every page of Backgrounder's: docs/security-headers.md says what each is for.
 * The strictest policy that the pages allow; a paper with scripts or frames of its own adds them here.
 */
export const securityHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const { "Content-Security-Policy": _, ...others } = securityHeaders;

/** Pages of other systems, in which only what they add is looser: styles of their own, and frames of ours. */
const hostPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** The headers of one page. An embed has its policy in itself, with the hashes of its style and its script. */
export function headersOf(path: string): Record<string, string> {
  if (path.startsWith("/embed/")) return others;
  return path.startsWith("/hosts/") ? { ...others, "Content-Security-Policy": hostPolicy } : securityHeaders;
}

/** While somebody works on the pages: Astro's development server adds scripts and styles of its own. */
export const developmentHeaders = others;
