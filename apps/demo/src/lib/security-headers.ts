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

/** While somebody works on the pages: Astro's development server adds scripts and styles of its own. */
export const developmentHeaders = others;
