import { describe, expect, it } from "vitest";
import { calloutExamples, faqExamples, paragraphExamples, positionsExamples } from "@backgrounder/model/examples";
import type { Block } from "@backgrounder/model/article";
import { states } from "../output/read-back.test.util.js";
import { picture } from "./picture.js";

/** As its header says. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("a picture", () => {
  it("of a callout is a card for social networks, and says in words what it shows", async () => {
    const { png, alt, width, height, leftOut } = await picture(calloutExamples["data point"], {
      footer: "The Harbour Post",
    });
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(alt).toMatch(/^Data point\n11,400 vehicles a day\n\w/);
    expect(alt.endsWith("The Harbour Post")).toBe(true);
    expect(leftOut).toEqual([]);
  });

  it("of one question has its answer and no other question", async () => {
    const block: Block = faqExamples["one question"];
    const both: Block = {
      ...faqExamples["one question"],
      items: [...faqExamples["one question"].items, { id: "question:other", question: "Another?", answer: "Yes." }],
    };
    const { alt } = await picture(both, { question: "question:other" });
    expect(alt).toContain("Another?\nYes.");
    expect(alt).not.toContain("ferries");
    await expect(picture(block, { question: "question:none" })).rejects.toThrow("options.question");
  });

  it("narrow is as high as its words", async () => {
    const short = await picture(calloutExamples["did you know"], { size: "narrow" });
    const long = await picture(positionsExamples["positions, silences and a change"], {
      size: "narrow",
      theme: "dark",
    });
    expect(sizeOf(short.png).width).toBe(600);
    expect(sizeOf(long.png).height).toBeGreaterThan(sizeOf(short.png).height);
    expect(sizeOf(long.png).height).toBe(long.height);
  });

  it("says what had no room in it", async () => {
    const { alt, leftOut } = await picture(positionsExamples["positions, silences and a change"]);
    expect(alt).toContain("…");
    expect(leftOut.map(({ message }) => message).join()).toMatch(/the first \d+ of \d+ words/);
  });

  it("draws Arabic, and says which signs it has none for", async () => {
    expect((await picture(paragraphExamples["right to left"])).leftOut).toEqual([]);
    const { leftOut } = await picture({ type: "paragraph", id: "paragraph:a", text: "港 שלום © 2026 🚢" });
    expect(leftOut).toMatchObject([{ message: expect.stringContaining("港") as string }]);
    expect(leftOut[0]?.message).not.toContain("©");
  });

  it("does not throw at hostile words", async () => {
    const hostile = states.filter(({ state }) => state === "hostile strings").slice(0, 6);
    expect(hostile.length).toBe(6);
    for (const { block } of hostile) expect((await picture(block)).png.length).toBeGreaterThan(1000);
  });
});
