import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { beginDocument } from "./begin-document.js";
import { word, wordFile } from "./word-file.test.util.js";
import { unpackedWord } from "./word-archive.js";

const paragraph = word.paragraph(word.words("The ferries return on Monday."));
const files = (...body: string[]): Zippable => unzipSync(new Uint8Array(wordFile(...body)));
const begin = (bytes: Uint8Array): Promise<{ text: string; images: number }> =>
  beginDocument({ path: "notes.docx", bytes });

/** The same zip, whose directory says something else about the size of the document's text. */
function lying(size: number): Uint8Array {
  const bytes = zipSync(files(paragraph, paragraph.repeat(500)));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (isEntry && name === "word/document.xml") view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("a Word file", () => {
  test("is read from a packed zip, also with a comment at its end", async () => {
    const bytes = zipSync(files(paragraph), { level: 9 });
    await expect(begin(bytes)).resolves.toMatchObject({ text: expect.stringContaining("The ferries return") });
    const withComment = new Uint8Array([...bytes, 104, 105]);
    withComment[bytes.length - 2] = 2;
    await expect(begin(withComment)).resolves.toMatchObject({ text: expect.stringContaining("The ferries return") });
  });

  test("is read without the bytes of its images", () => {
    const photo = new Uint8Array(100_000).fill(7);
    const unpacked = unpackedWord(zipSync({ ...files(paragraph), "word/media/image1.png": photo }));
    expect(unpacked.length).toBeLessThan(10_000);
    expect(unzipSync(unpacked)["word/media/image1.png"]).toHaveLength(0);
  });

  test("that unpacks to far more than it has is refused before it is unpacked", async () => {
    const bomb = zipSync({ ...files(paragraph), "word/footnotes.xml": new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(begin(bomb)).rejects.toThrow(/too large: unpacked, it takes 31 MB\. At most 24 MB/);
  });

  test("that says it is small and is not is refused", async () => {
    await expect(begin(lying(1000))).rejects.toThrow("This Word file cannot be read. Save it again as .docx");
    await expect(begin(lying(10_000_000))).rejects.toThrow("cannot be read");
  });

  test("with more elements than its reader has memory for is refused", async () => {
    const bytes = zipSync(files("<w:p/>".repeat(260_000)));
    await expect(begin(bytes)).rejects.toThrow(/it has 2\d{5} elements/);
  });

  test.each([
    ["no zip", strToU8("The ferries return.")],
    ["nothing", new Uint8Array()],
    ["a zip that is cut short", zipSync(files(paragraph)).subarray(300)],
    ["a directory alone", zipSync(files(paragraph)).subarray(-22)],
  ])("that is %s is refused with what to do", async (_what, bytes) => {
    await expect(begin(bytes)).rejects.toThrow("Save it again as .docx, or as plain text.");
  });
});
