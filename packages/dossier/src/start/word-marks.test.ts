import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { beginDocument } from "./begin-document.js";
import type { BegunDocument } from "./document-of-lines.js";
import { word, wordFile } from "./word-file.test.util.js";

const title = word.heading(1, "Port");
const { paragraph, words, marked, changed, cell, cells, table } = word;

function begun(body: readonly string[], parts: Readonly<Record<string, string>> = {}): Promise<BegunDocument> {
  const files: Zippable = unzipSync(new Uint8Array(wordFile(title, ...body)));
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return beginDocument({ path: "notes.docx", bytes: zipSync(files) });
}

const linesOf = ({ text }: BegunDocument): string[] => text.split("\n").slice(4, -1);
const struck = "<w:strike/>";
const hidden = "<w:vanish/>";

describe("words of a Word file that are not valid are marked, stay notes, and are counted", () => {
  test.each<[string, string[], string[], RegExp[]]>([
    [
      "a changed figure",
      [
        paragraph(
          words("1 March 2026: The offer is "),
          changed("del", "3.0"),
          changed("ins", "4.1"),
          words(" per cent"),
        ),
      ],
      ["1 March 2026: The offer is [deleted: 3.0][inserted: 4.1] per cent"],
      [/^1 tracked insertion and 1 tracked deletion not applied\./],
    ],
    [
      "a line that was moved",
      [paragraph(changed("moveFrom", "2 March 2026: Talks")), paragraph(changed("moveTo", "2 March 2026: Talks"))],
      ["[deleted: 2 March 2026: Talks]", "[inserted: 2 March 2026: Talks]"],
      [/^1 tracked insertion and 1 tracked deletion/],
    ],
    [
      "the end of a paragraph that was deleted",
      ["<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>", paragraph(words("Two."))],
      ["One.", "Two."],
      [],
    ],
    [
      "a row that was deleted",
      [
        table(
          `<w:tr><w:trPr><w:del/></w:trPr>${cell("", paragraph(words("A")))}${cell("", paragraph(words("B")))}</w:tr>`,
        ),
      ],
      ["| [deleted: A | B] |"],
      [/^1 tracked deletion/],
    ],
    [
      "paragraphs that were inserted together",
      [`<w:ins>${paragraph(words("1 March 2026: A"))}${paragraph(words("2 March 2026: B"))}</w:ins>`],
      ["[inserted: 1 March 2026: A", "2 March 2026: B]"],
      [/^1 tracked insertion/],
    ],
    [
      "a struck figure in several runs",
      [paragraph(words("The offer is "), marked(struck, "3"), marked(struck, ".0"), words(" 4.1 per cent."))],
      ["The offer is [struck out: 3.0] 4.1 per cent."],
      [/^1 text struck out/],
    ],
    [
      "words struck twice",
      [paragraph(marked("<w:dstrike/>", "2 March 2026: Talks"))],
      ["[struck out: 2 March 2026: Talks]"],
      [/^1 text struck out/],
    ],
    ["words that are not struck", [paragraph(marked('<w:strike w:val="0"/>', "Words."))], ["Words."], []],
    [
      "hidden words",
      [paragraph(words("The floor: "), marked(hidden, "3.5"))],
      ["The floor: [hidden: 3.5]"],
      [/^1 text hidden in Word/],
    ],
    [
      "words that a tracked change no longer strikes out",
      [
        paragraph(
          words("The offer is "),
          marked('<w:rPrChange w:id="1" w:author="A"><w:rPr><w:strike/></w:rPr></w:rPrChange>', "3.0"),
          words(" per cent"),
        ),
      ],
      ["The offer is [no longer struck out: 3.0] per cent"],
      [/^1 text no longer struck out by a tracked change, which is not applied/, /^1 tracked change of formatting/],
    ],
    [
      "a change of formatting that changes no words",
      [paragraph(marked('<w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>', "Words"), words(" here."))],
      ["Words here."],
      [/^1 tracked change of formatting/],
    ],
    [
      "a formula",
      ['<w:p><m:oMath xmlns:m="urn:m"><m:r><m:t>x=4.1</m:t></m:r></m:oMath><w:r><w:t> per cent</w:t></w:r></w:p>'],
      ["x=4.1 per cent"],
      [],
    ],
    [
      "a comment that looks like a date",
      [paragraph(words("Words."), word.comment())],
      ["Words.[D1]", "Comment [D1]: ring the mayor"],
      [/^1 comment under Notes/],
    ],
  ])("%s", async (_, body, lines, notices) => {
    const found = await begun(body);
    expect(linesOf(found)).toStrictEqual(["## Notes", ...lines]);
    expect(found.notices).toStrictEqual(notices.map((notice): unknown => expect.stringMatching(notice)));
  });

  test("and a comment whose place was deleted is under Notes", async () => {
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="Desk" w:initials="D">${paragraph(words(text))}</w:comment>`;
    const found = await begun([paragraph(words("Words."), word.comment())], {
      "word/comments.xml": word.part("comments", comment(0, "ring the mayor"), comment(1, "2 March 2026: Check it")),
    });
    expect(linesOf(found)).toContain("Comment [D] without a place: 2 March 2026: Check it");
    expect(found.notices).toStrictEqual([expect.stringMatching(/^2 comments under Notes/)]);
  });

  test("by a style", async () => {
    const style = '<w:style w:type="character" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>';
    const found = await begun([paragraph(marked('<w:rStyle w:val="Old"/>', "3.0"))], {
      "word/styles.xml": word.part("styles", style),
    });
    expect(linesOf(found)).toStrictEqual(["## Notes", "[struck out: 3.0]"]);
  });

  test("also in a source, which no line can cite then, and in the answer to a question", async () => {
    const source = paragraph(changed("ins", "Harbour Post, 1 March 2026"));
    const fact = paragraph(words("2 March 2026: Talks (Harbour Post, 1 March 2026)"));
    const { text } = await begun([source, fact, paragraph(words("Will it end?")), paragraph(changed("ins", "Yes."))]);
    expect(text).not.toContain("## Sources");
    expect(text).not.toContain("## Questions");
    expect(text).toContain("2 March 2026 | Talks (Harbour Post, 1 March 2026)\n");
  });

  test("in footnotes, headers and footers", async () => {
    const found = await begun([paragraph(words("Words."), word.note("footnote", 2))], {
      "word/footnotes.xml": word.part(
        "footnotes",
        `<w:footnote w:id="2">${paragraph(words("Page "), changed("del", "2"))}</w:footnote>`,
      ),
      "word/header1.xml": word.part("hdr", paragraph(words("Embargo until 3 March"))),
      "word/footer1.xml": word.part("ftr", paragraph(words("2 March 2026: Draft"))),
    });
    expect(linesOf(found).toSorted()).toStrictEqual(
      [
        "## Notes",
        "Words.[1]",
        "[1] Page [deleted: 2]",
        "Header: Embargo until 3 March",
        "Footer: 2 March 2026: Draft",
      ].toSorted(),
    );
    expect(found.notices).toContainEqual(expect.stringContaining("2 lines of headers and footers"));
  });
});

describe("a table in Word keeps every word in its column", () => {
  const text = (said: string): string => cell("", paragraph(words(said)));
  test.each<[string, string, string[]]>([
    [
      "with a table in a cell",
      table(
        cells(
          cell("", paragraph(words("Outer")), table(cells(text("In 1"), text("In 2"))), paragraph(words("after"))),
          text("Right"),
        ),
      ),
      ["| Outer In 1 / In 2 after | Right |"],
    ],
    [
      "with a heading in a cell",
      table(cells(cell("", paragraph(words("Before")), word.heading(2, "Head")), text("B"))),
      ["| Before Head | B |"],
    ],
    [
      "with a list in a cell",
      table(cells(cell("", word.item(0, "One"), word.item(1, "Two")), text("B"))),
      ["| 1. One a) Two | B |"],
    ],
    [
      "with a cell that reaches down",
      table(
        cells(cell('<w:vMerge w:val="restart"/>', paragraph(words("2 March"))), text("Walkout")),
        cells(cell("<w:vMerge/>", paragraph()), text("Vote")),
        cells(text("3 March"), text("End")),
      ),
      ["| 2 March | Walkout |", "| 2 March | Vote |", "| 3 March | End |"],
    ],
    [
      "with a last cell that reaches down",
      table(
        cells(text("A"), cell('<w:vMerge w:val="restart"/>', paragraph(words("s1")))),
        cells(text("B"), cell("<w:vMerge/>", paragraph())),
      ),
      ["| A | s1 |", "| B | s1 |"],
    ],
    [
      "with a cell over two columns",
      table(cells(cell('<w:gridSpan w:val="2"/>', paragraph(words("A"))), text("B"))),
      ["| A |  | B |"],
    ],
  ])("%s", async (_, body, rows) => {
    expect(linesOf(await begun([body]))).toStrictEqual(["## Notes", ...rows]);
  });
});

test.each([
  ["runs that are struck by turns", paragraph((marked(struck, "a") + words("b")).repeat(5_000))],
  ["insertions in insertions", `<w:p>${"<w:ins>".repeat(150)}${words("a").repeat(300)}${"</w:ins>".repeat(150)}</w:p>`],
  [
    "rows that one long cell reaches down to",
    table(
      cells(
        cell('<w:vMerge w:val="restart"/>', paragraph(words("a".repeat(100_000)))),
        cell("", paragraph(words("b"))),
      ),
      cells(cell("<w:vMerge/>", paragraph()), cell("", paragraph(words("b")))).repeat(2_000),
    ),
  ],
  ["columns without end", table(cells(cell('<w:gridSpan w:val="999999999"/>', paragraph(words("a")))))],
])(
  "many %s are read in time",
  async (_, body) => {
    expect((await begun([body])).text.length).toBeLessThan(2_000_000);
  },
  10_000,
);

test("a file that is nested more deeply than a person writes is refused", async () => {
  const deep = `<w:p>${"<w:ins>".repeat(5_000)}${words("a")}${"</w:ins>".repeat(5_000)}</w:p>`;
  await expect(begun([deep])).rejects.toThrow("Save it again as .docx, or as plain text.");
});

test("the numbers and levels of Word lists are those that Word shows", async () => {
  const found = await begun([
    word.item(0, "Six per cent."),
    word.item(1, "From May."),
    word.item(1, "For all."),
    word.item(2, "In the port."),
    word.item(0, "A shorter shift."),
    word.item(1, "At night."),
    paragraph(words("Words between.")),
    word.item(0, "A third.", 3),
    word.item(0, "Anew.", 4),
    word.bullet("A bullet."),
  ]);
  expect(linesOf(found)).toStrictEqual([
    "## Notes",
    "1. Six per cent.",
    "  a) From May.",
    "  b) For all.",
    "    1.i In the port.",
    "2. A shorter shift.",
    "  a) At night.",
    "Words between.",
    "3. A third.",
    "1. Anew.",
    "- A bullet.",
  ]);
});
