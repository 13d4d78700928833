const known = new Map<string, Promise<string>>();

/** As a Content-Security-Policy names a style or a script: `sha256-…`. The few that there are, are worked out once. */
export function hashOf(text: string): Promise<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const hash = digest(text);
  if (known.size < 20) known.set(text, hash);
  return hash;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** The validator of a page, as an `ETag` has it. */
export async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `"${Array.from(hash.subarray(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
