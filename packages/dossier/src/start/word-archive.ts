import { Inflate, zipSync } from "fflate";

/** Why a Word file is not read, in sentences for the editor. */
export class WordFileError extends Error {
  override name = "WordFileError";
}

const megabyte = 1024 * 1024;

/** A book has two or three. */
const mostUnpacked = 24 * megabyte;
/** The library takes two kilobytes of memory for each element, and half of one for each attribute. */
const mostElements = 250_000;
const mostAttributes = 1_000_000;
const mostParts = 10_000;
/** Packed bytes are unpacked in small pieces, because each byte can become a thousand. */
const piece = 8 * 1024;

/**
 * The same Word file with what its text needs, not packed. A zip can unpack to a thousand times its size and can lie
 * about it, so the library that reads the text only gets what was unpacked and counted here. Of images it needs the
 * names only. `change` may change the parts once they are counted.
 */
export function unpackedWord(bytes: Uint8Array, change?: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const entries = entriesOf(bytes);
  const text = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const size = text.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostUnpacked) throw tooLarge(`takes ${Math.ceil(size / megabyte)} MB`);
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const entry of entries) parts[entry.name] = new Uint8Array();
  for (const entry of text) parts[entry.name] = unpacked(entry, bytes);
  const { elements, attributes } = countIn(Object.values(parts));
  if (elements > mostElements || attributes > mostAttributes) {
    throw tooLarge(`has ${elements} elements with ${attributes} attributes`);
  }
  change?.(parts);
  return zipSync(parts, { level: 0 });
}

/** How many elements and attributes there are in parts of XML, at most. */
function countIn(parts: readonly Uint8Array[]): { elements: number; attributes: number } {
  let [elements, attributes] = [0, 0];
  for (const bytes of parts) {
    bytes.forEach((byte, at) => {
      if (byte === lessThan && bytes[at + 1] !== slash) elements++;
      else if (byte === equals) attributes++;
    });
  }
  return { elements, attributes };
}

const lessThan = "<".charCodeAt(0);
const slash = "/".charCodeAt(0);
const equals = "=".charCodeAt(0);

const tooLarge = (size: string): WordFileError =>
  new WordFileError(
    `This Word file is too large: unpacked, it ${size}. At most ${mostUnpacked / megabyte} MB with ${mostElements} elements are read. Save it as plain text, or make several files of it.`,
  );

const broken = (): WordFileError =>
  new WordFileError("This Word file cannot be read. Save it again as .docx, or as plain text.");

/** A file in a zip, as its directory describes it. */
interface Entry {
  name: string;
  isPacked: boolean;
  packedSize: number;
  /** What the zip says that it has once it is unpacked. */
  size: number;
  /** Of its own head, which is before its bytes. */
  offset: number;
}

/** The directory is at the end of a zip. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw broken();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const method = view.getUint16(at + 10, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if ((method !== 0 && method !== 8) || isEncrypted) throw broken();
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isPacked: method === 8,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  // A comment of at most 64 KB may follow it.
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

/** The bytes of an entry; an error if there are not as many as the zip says. */
function unpacked({ offset, packedSize, size, isPacked }: Entry, bytes: Uint8Array): Uint8Array {
  if (offset + 30 > bytes.length) throw broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const begin = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = bytes.subarray(begin, begin + packedSize);
  if (!isPacked) {
    if (packed.length !== size) throw broken();
    return packed;
  }
  const found = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw broken();
    found.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += piece) {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
  } catch {
    throw broken();
  }
  if (length !== size) throw broken();
  return found;
}
