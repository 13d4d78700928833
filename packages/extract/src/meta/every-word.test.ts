import type { Extracted } from "@backgrounder/model/article";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

const body = "\n\nThe port and the union meet again on the first of May.\n\nThe talks are about pay and hours.\n";
const read = (line: string, lang?: string): Extracted =>
  extract(`Ferries stop on Tuesday\n\n${line}${body}`, lang === undefined ? {} : { lang });

/** All that the blocks say, a line each. */
const said = ({ blocks }: Extracted): string[] => blocks.flatMap((block) => ("text" in block ? block.text : []));
const left = ({ dropped }: Extracted): string[] => dropped.map(({ text }) => text);

describe("a sentence is not a date and not a byline", () => {
  test.each([
    ["Published on 3 May 2025, the report says that the bridge is unsafe.", "en"],
    ["Published on 3 May 2025 the report says that the bridge is unsafe", "en"],
    ["Published on 3 May 2025 – months late – the report says the bridge is unsafe.", "en"],
    ["The county wrote the report – published 3 May 2025.", "en"],
    ["Published by the county on 3 May 2025, the report is short.", "en"],
    ["Posted on May 3, 2025 at the gate, the notice is gone.", "en"],
    ["Released 3 May 2025: four ferries from the dock", "en"],
    ["Updated on 3 May 2025: This article has been corrected. The bridge is 40 metres long, not 400.", "en"],
    ["Updated 12/03/2026 to correct the length of the bridge", "en"],
    ["Last updated 3 May 2025 | The bridge is 40 metres long, not 400.", "en"],
    ["By Mary Miller on 3 May 2025 the ferries had stopped", "en"],
    ["By Monday Ferries May Run Again", "en"],
    ["By Mary Miller. Ferries Stop", "en"],
    ["By Mary Miller: Ferries Stop", "en"],
    ["Veröffentlicht am 3. Mai 2025, nennt der Bericht die Brücke unsicher.", "de"],
    ["Vom 3. Mai 2025 an fährt eine Fähre.", "de"],
    ["Stand 3. Mai 2025 sind vier Brücken gesperrt.", "de"],
    ["Publié le 3 mai 2025, le rapport juge le pont dangereux.", "fr"],
    ["Mis à jour le 3 mai 2025 : le pont mesure 40 mètres.", "fr"],
    ["Publicado el 3 de mayo de 2025, el informe dice que el puente no es seguro.", "es"],
    ["发布于2025年5月3日的报告称大桥不安全", "zh"],
    ["文化节将于五月举行", "zh"],
    ["记者从市政府获悉大桥将关闭", "zh"],
  ])("%s", (line, lang) => {
    const extracted = read(line, lang);
    expect(said(extracted)).toContain(line);
    expect([extracted.published, extracted.byline]).toStrictEqual([undefined, undefined]);
    expect(extracted.dropped).toStrictEqual([]);
  });
});

describe("several in one line are all read", () => {
  test.each<[string, string, string[]]>([
    ["By Ada Example | November 13, 2014 | Print", "Ada Example 2014-11-13", ["| Print"]],
    ["By Ada Example • 3 May 2025 • 5 min read", "Ada Example 2025-05-03", ["• 5 min read"]],
    ["By Ada Example, Published 3 May 2025", "Ada Example 2025-05-03", []],
    ["By Ada Example Published on Saturday, 3 May 2025 at 10:30 am GMT", "Ada Example 2025-05-03", []],
    ["By Ada Example on 3 May 2025", "Ada Example 2025-05-03", []],
    ["Posted on 3 May 2025 by Ada Example", "Ada Example 2025-05-03", []],
    ["3 May 2025 | By Ada Example", "Ada Example 2025-05-03", []],
    ["Published 3 May 2025, 10.30 (updated 4 May 2025)", "- 2025-05-03 2025-05-04", []],
    ["Published 3 May 2025 | Updated 4 May 2025", "- 2025-05-03 2025-05-04", []],
    ["By Ada Example | Politics | Published 3 May 2025", "Ada Example 2025-05-03", ["| Politics"]],
    ["By Ada Example – Share – 3 May 2025", "Ada Example 2025-05-03", ["– Share"]],
    ["By Ada Example | 2 May 2025 | Published 3 May 2025", "Ada Example 2025-05-03", ["| 2 May 2025"]],
    ["Von Ada Example, veröffentlicht am Samstag, den 3. Mai 2025, 10:30 Uhr", "Ada Example 2025-05-03", []],
    ["Par Ada Example, publié le 3 mai 2025 à 10h30", "Ada Example 2025-05-03", []],
  ])("%s", (line, meta, dropped) => {
    const extracted = read(line, line.startsWith("Von") ? "de" : line.startsWith("Par") ? "fr" : "en");
    const { byline = "-", published = "-", updated = "" } = extracted;
    expect(`${byline} ${published} ${updated}`.trim()).toBe(meta);
    expect(left(extracted)).toStrictEqual(dropped);
    expect(said(extracted)).toHaveLength(2);
  });

  test("what is neither stays in the article, and may be the title", () => {
    const { title, published } = extract(`Ferries stop on Tuesday | Published 3 May 2025${body}`);
    expect({ title, published }).toStrictEqual({ title: "Ferries stop on Tuesday", published: "2025-05-03" });
    expect(said(read("By Ada Example | By Bo Example"))).toContain("By Bo Example");
    expect(said(read("By Ada Example | Photo: Bo Example of the port"))).toContain("Photo: Bo Example of the port");
  });

  test("a date after a byline is the date of publication only if no other line says it", () => {
    const { published, dropped } = read("By Ada Example | 2 May 2025\nPublished 3 May 2025");
    expect(published).toBe("2025-05-03");
    expect(dropped).toMatchObject([{ text: "| 2 May 2025", kind: "updated-date", rule: "another date" }]);
  });
});

test("whatever is combined in lines at the top, each word is in a block, in the title, byline or dates, or left out", () => {
  const lead = fc.constantFrom("Published", "Published on", "Updated", "By", "Posted by", "Last updated:", "");
  const date = fc.constantFrom("3 May 2025", "May 3, 2025", "2025-05-03", "12/03/2026", "3 May 2025 at 10:30", "");
  const words = fc.constantFrom(
    "Ada Example",
    "the report says so.",
    "Print",
    "Zebra Yak Xylo Walrus Vole",
    "zebra",
    "",
  );
  const mark = fc.constantFrom(" ", " | ", " – ", ", ", ": ", " • ", "\n");
  const line = fc
    .array(fc.tuple(lead, words, date, words, mark), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flatMap(([a, b, c, d, e]) => [[a, b, c, d].filter(Boolean).join(" "), e]).join(""));
  fc.assert(
    fc.property(line, (top) => {
      const input = `${top}\nA title of it${body}`;
      const extracted = extract(input, { lang: "en" });
      const { blocks, dropped, places = {} } = extracted;
      const kept = new Uint8Array(input.length);
      for (const { source } of [...blocks, ...dropped, ...(places.title ? [places.title] : [])])
        kept.fill(1, source.start, source.end);
      for (const { source } of [places.byline, places.published, places.updated].filter(
        (place) => place !== undefined,
      )) {
        const inMeta = /published|posted|(?:last )?updated|on|by|at|\d+(?:[:/-]\d+)*|May|[|–•,:]/giu;
        const known = input
          .slice(source.start, source.end)
          .replace(extracted.byline ?? "", "")
          .replace(inMeta, "");
        if (known.trim() !== "") continue;
        kept.fill(1, source.start, source.end);
      }
      const lost = [...input.matchAll(/\S+/gu)].filter(({ index }) => kept[index] === 0).map(([word]) => word);
      expect(lost).toStrictEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
