/** What is counted together: pages without an address, of one's own machine or network, and what is not a site at all. */
export const otherOrigin = "other";

/** Longer than any name of a host. */
const longest = 300;

/**
 * The site of an address, such as `https://example.org`: no path, no query, no name of a user. Numbers and names
 * without a dot are `other`: such an address can be a reader's own.
 */
export function publicOrigin(address: string | null | undefined): string {
  if (typeof address !== "string" || address.length > 4096 || !URL.canParse(address)) return otherOrigin;
  const { protocol, hostname, origin } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  const isPublic = /\.[a-z][a-z0-9-]*$/.test(hostname) && !/\.(local|localhost|internal|lan|home|test)$/.test(hostname);
  return isWeb && isPublic && origin.length <= longest ? origin : otherOrigin;
}
