import { output, type OutputForm } from "@backgrounder/embed/output";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { everyState, explainer, traps } from "./lib/articles.js";
import { attribute, elementsIn, everyone, publish, shown, type Element } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

const forms: readonly OutputForm[] = ["snippet-bare", "wordpress", "wordpress-plugin"];
const inHtmlBlock = (html: string): string => `<!-- wp:html -->\n${html}<!-- /wp:html -->`;
const sorted = (words: readonly string[]): string[] => [...words].sort();

const ways = everyone.flatMap((who) => forms.map((form) => ({ who, form })));

describe.each(ways)("an article pasted by the $who as $form", ({ who, form }) => {
  it.each([explainer, traps])("arrives with every word, once: $title", async (article) => {
    const content = await shown(await publish(who, output(article, form).text));
    const expected = wordsIn(output(article, "snippet-classes").text);
    // The caption of WordPress's table is below it.
    expect(sorted(wordsIn(content))).toEqual(sorted(expected));
  });

  it("keeps what folds, the table, the links and the addresses of its parts", async () => {
    const content = elementsIn(await shown(await publish(who, output(explainer, form).text)));
    const page = elementsIn(parseFragment(output(explainer, "snippet-classes").text));
    const folded = (elements: Element[]): number => elements.filter(({ tagName }) => tagName === "details").length;
    expect(folded(content)).toBe(folded(page));
    const cells = (elements: Element[]): string[] =>
      elements
        .filter(({ tagName }) => tagName === "th" || tagName === "td")
        .map((cell) => `${cell.tagName} ${attribute(cell, "scope") ?? ""}: ${wordsIn(cell).join(" ")}`);
    expect(cells(content).length).toBeGreaterThan(10);
    expect(cells(content)).toEqual(cells(page));
    const links = new Set(content.map((element) => attribute(element, "href")));
    expect(links).toContain("https://example.org/port/wage-offer");
    const ids = content.flatMap((element) => attribute(element, "id") ?? []);
    expect(ids).toEqual(expect.arrayContaining(["faq:dated", "question:will-ferries-sail", "callout:turnout"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no script, style or handler that was not in it", async () => {
    const content = elementsIn(await shown(await publish(who, output(traps, form).text)));
    const tags = new Set(content.map(({ tagName }) => tagName));
    for (const tag of ["script", "style", "iframe", "audio", "img"]) expect(tags).not.toContain(tag);
    const names = content.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
  });
});

describe.each(everyone)("bare HTML in a Custom HTML block of the %s", (who) => {
  it.each([explainer, traps])("arrives with every word, in order: $title", async (article) => {
    const { text } = output(article, "snippet-bare");
    expect(wordsIn(await shown(await publish(who, inHtmlBlock(text))))).toEqual(wordsIn(text));
  });
});

describe("every state of every block as WordPress's blocks", () => {
  it("arrives with every word, once, as author", async () => {
    const text = everyState.map(([, block]) => output(block, "wordpress").text).join("\n");
    const expected = everyState.map(([, block]) => output(block, "snippet-bare").text).join("\n");
    const content = await shown(await publish("author", text));
    expect(sorted(wordsIn(content))).toEqual(sorted(wordsIn(expected)));
  });
});
