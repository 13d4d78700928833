import { defineConfig, Logger, parse } from "@terrazzo/parser";
import { describe, expect, it } from "vitest";
import { contrastsOf } from "./contrast.js";
import { cssOf, defaultPaper, papers, readCss } from "./paper.js";
import { tokenFile } from "./token-file.js";

const pasted = `:root {
  --bgr-font-text: "Our Serif", Georgia, serif;
  --bgr-color-accent: light-dark(rgb(153 15 61), #ff8fb0);
  --bgr-color-link: navy;
  --bgr-measure: 60ch;
  --bgr-heading-case: uppercase;
  --bgr-size-4: clamp(1rem, 2vw, 2rem);
  --brand: red;
}`;

describe("a designer who pastes custom properties", () => {
  const { paper, unread } = readCss(pasted, defaultPaper);

  it("gets the colours for light and dark, however they were written", () => {
    expect([paper.light["--bgr-color-accent"], paper.dark["--bgr-color-accent"]]).toEqual(["#990f3d", "#ff8fb0"]);
    expect([paper.light["--bgr-color-link"], paper.dark["--bgr-color-link"]]).toEqual(["#000080", "#000080"]);
  });

  it("keeps what was not pasted, and reads which properties are not ours", () => {
    expect(paper.values["--bgr-font-heading"]).toBe(defaultPaper.values["--bgr-font-heading"]);
    expect(unread).toEqual(["--brand: red"]);
  });

  it("can copy the same properties back out", () => {
    expect(readCss(cssOf(paper), defaultPaper).paper).toEqual(paper);
  });

  it("downloads a token file that a tool for DTCG accepts, and reads what has no form in it", async () => {
    const { text, left } = tokenFile(paper);
    expect(left).toEqual(["--bgr-size-4: clamp(1rem, 2vw, 2rem)"]);
    const { tokens } = await parse([{ filename: new URL("file:///paper.tokens.json"), src: text }], {
      config: defineConfig({}, { cwd: new URL("file:///") }),
      logger: new Logger({ level: "silent" }),
    });
    expect(tokens["font.text"]?.$value).toEqual(["Our Serif", "Georgia", "serif"]);
    expect(tokens["palette.dark.accent"]?.$value).toMatchObject({ colorSpace: "srgb", hex: "#ff8fb0" });
    expect(tokens["heading.case"]?.$value).toBe(1);
    expect(tokens["measure"]?.$value).toBe(60);
  });
});

describe("a designer who starts from a paper", () => {
  it("gets its fonts, its structure and its colours, and a token file with nothing left out", () => {
    const paper = papers.Tabloid;
    expect(paper.values).toMatchObject({ "--bgr-heading-case": "uppercase", "--bgr-rule-end": "4px" });
    expect(paper.light["--bgr-color-surface"]).toBe("#ffec5c");
    expect(tokenFile(paper).left).toEqual([]);
  });
});

describe("the contrast report", () => {
  it("has nothing against the default colours", () => {
    expect(contrastsOf(defaultPaper).filter(({ ratio, least }) => ratio < least)).toEqual([]);
  });

  it("names a grey that cannot be read, in the mode that has it", () => {
    const { paper } = readCss("--bgr-color-muted: light-dark(#999, #aba59c)", defaultPaper);
    const bad = contrastsOf(paper).filter(({ ratio, least }) => ratio < least);
    expect(bad.map(({ mode, color, ground }) => `${mode}: ${color} on ${ground}`)).toEqual([
      "light: muted on page",
      "light: muted on surface",
    ]);
  });
});
