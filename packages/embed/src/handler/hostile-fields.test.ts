import { portWages } from "@backgrounder/model/examples";
import type { Block, CorrectionNote } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { get, handlerOf, html, origin } from "./embed-handler.test.util.js";
import { dossierEmbeds, type FoundEmbed } from "./embeds.js";
import { attacks, dangersIn, harmless, shapeOf } from "./hostile-requests.test.util.js";

/** Every field that an editor or a server's owner fills in, with the same words. */
const noteOf = (words: string): CorrectionNote => ({ published: "2026-03-12", text: words });

const faqOf = (words: string): Block => ({
  type: "faq",
  id: "faq:strike",
  items: [{ id: "question:boat", question: words, answer: words }],
});

const found: Record<string, (words: string) => FoundEmbed> = {
  "something saved": (words) => ({
    saved: {
      title: words,
      content: faqOf(words),
      asOf: "2026-03-05",
      corrections: [noteOf(words)],
      changes: ["2026-03-05"],
    },
  }),
  "a saved article": (words) => ({
    saved: {
      title: words,
      content: { id: "article:a", title: words, standfirst: words, byline: words, blocks: [faqOf(words)] },
      asOf: "2026-03-05",
    },
  }),
  "something withdrawn": (words) => ({ withdrawn: { text: words, on: "2026-03-05" } }),
  "a language, a day or an id": (words) => ({
    saved: {
      title: "The strike",
      content: { ...faqOf("It sails."), id: words, lang: words, asOf: words },
      asOf: "2026-03-05",
      lang: words,
      reviewBy: words,
      checked: words,
      changes: [words],
      corrections: [{ published: words, text: "It sails." }],
    },
  }),
  "a withdrawal’s day and language": (words) => ({ withdrawn: { on: words, lang: words } }),
};

const paths = [
  "/embed/strike/boat",
  "/embed/strike/boat/@2026-03-10?published=2026-03-01",
  "/embed/strike/boat?as=snippet-bare",
];
const oembed = ["json", "xml"].map((format) => `/oembed?url=${origin}/embed/strike/boat&format=${format}`);

const handlerFor = (embed: FoundEmbed, words: string) =>
  handlerOf({
    embeds: { find: () => embed },
    provider: words,
    fullPage: () => `https://paper.example/?q=${words}`,
    image: () => `https://paper.example/${words}.png`,
    report: () => undefined,
  });

describe.each(Object.entries(found))("hostile words in %s", (_, embedOf) => {
  test.each(paths)("are words at %s", async (path) => {
    const usual = shapeOf(await (await get(path, html, handlerFor(embedOf("en"), "words"))).text());
    for (const attack of attacks) {
      const text = await harmless(await get(path, html, handlerFor(embedOf(attack), attack)), attack);
      expect(dangersIn(text, usual), attack).toEqual([]);
    }
  });

  test.each(oembed)("are words at %s", async (path) => {
    for (const attack of attacks) {
      const response = await get(path, {}, handlerFor(embedOf(attack), attack));
      const text = await harmless(response, attack);
      if (!path.endsWith("json") || response.status !== 200) continue;
      const answer = JSON.parse(text) as { html: string };
      const tags = new Set(shapeOf(answer.html).map((element) => element.split(" ")[0]));
      for (const tag of tags)
        expect(["html", "head", "body", "blockquote", "a", "iframe", "br"], attack).toContain(tag);
    }
  });
});

test("hostile words in every text of a dossier are words", async () => {
  const shape = async (words: string): Promise<string[]> => {
    const dossier: Dossier = { ...portWages, name: words, question: words, notice: words, standfirst: words };
    const response = await get("/embed/port-wages/corrections", html, handlerOf({ embeds: dossierEmbeds([dossier]) }));
    return shapeOf(await harmless(response, words)).filter((element) => element !== "br");
  };
  const usual = await shape("words");
  for (const attack of attacks.filter((words) => words.trim() !== ""))
    expect(await shape(attack), attack).toEqual(usual);
});
