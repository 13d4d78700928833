/** `bgr_`, the id, and 256 random bits. The prefix lets scanners of code find a token that was published by mistake. */
const form = /^bgr_([0-9a-f]{16})_([0-9a-f]{64})$/;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const random = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

/** A random name, for what has no name of its own. */
export const randomId = (): string => random(8);

/** The text of a new token. */
export const tokenText = (id: string): string => `bgr_${id}_${random(32)}`;

/** The id in the text of a token; nothing if the text has another form. */
export const tokenId = (text: string): string | undefined => form.exec(text)?.[1];

/**
 * What is kept of a token. One round of SHA-256 is enough: no one can guess 256 random bits, however fast they try.
 * Slow hashes are for passwords.
 */
export async function tokenHash(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/** Takes as long for a text that is wrong at its end as for one that is wrong at its beginning. */
export function isSameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
