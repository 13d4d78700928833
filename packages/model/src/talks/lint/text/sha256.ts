/**
 * SHA-256 (FIPS 180-4) as hexadecimal digits, of a text in UTF-8. Written out, since what the platforms offer is
 * asynchronous or not on all of them, and a passage is found by trying.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) mix(state, schedule, message, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The fractions of the square and cube roots of the first primes: nothing up anybody's sleeve. */
const primes = Array.from({ length: 311 }, (_, index) => index + 2)
  .filter((number) => Array.from({ length: number - 2 }, (_, index) => index + 2).every((by) => number % by !== 0))
  .slice(0, 64);
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

/** A one, zeros, and the length in bits fill up the last block of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function expand(schedule: Uint32Array, message: DataView, block: number): void {
  for (let at = 0; at < 16; at++) schedule[at] = message.getUint32(block + at * 4);
  for (let at = 16; at < 64; at++) {
    const [early = 0, late = 0] = [schedule[at - 15], schedule[at - 2]];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = (schedule[at - 16] ?? 0) + low + (schedule[at - 7] ?? 0) + high;
  }
}

function mix(state: Uint32Array, schedule: Uint32Array, message: DataView, block: number): void {
  expand(schedule, message, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const next = (h + high + choice + (constants[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + next) | 0, c, b, a, (next + low + majority) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}
