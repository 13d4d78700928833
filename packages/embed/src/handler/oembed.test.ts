import { portWages } from "@backgrounder/model/examples";
import { describe, expect, test } from "vitest";
import { embedHandler } from "./embed-handler.js";
import { dossierEmbeds } from "./embeds.js";
import type { OembedAnswer } from "./oembed.js";

const origin = "https://embeds.example";
const handler = embedHandler({
  embeds: dossierEmbeds([{ ...portWages, name: `Port & "wage" <talks>` }]),
  styles: "main{color:#111}",
  provider: "Harbour & Post",
  today: () => "2026-03-21",
  image: () => "https://paper.example/card.png",
});
const embed = `${origin}/embed/port-wages/positions`;

const ask = (query: string): Promise<Response> =>
  handler(new Request(`${origin}/oembed?url=${encodeURIComponent(embed)}${query}`));
const answer = async (query = ""): Promise<OembedAnswer> => (await ask(query)).json() as Promise<OembedAnswer>;

describe("an oEmbed answer", () => {
  test("has what every host needs: a title, a numeric width, a picture, a frame with a title", async () => {
    const { html, ...fields } = await answer();
    expect(fields).toMatchObject({
      version: "1.0",
      type: "rich",
      title: `Who wants what: Port & "wage" <talks>`,
      provider_name: "Harbour & Post",
      width: 640,
      height: expect.any(Number),
      thumbnail_url: "https://paper.example/card.png",
    });
    expect(html).toContain('title="Who wants what: Port &amp; &quot;wage&quot; &lt;talks&gt;"');
  });

  test("is what WordPress keeps: a leading quotation of text and links with every word, then one frame", async () => {
    const { html } = await answer();
    const [, quotation = "", frame = ""] =
      /^<blockquote[^>]*>(.*)<\/blockquote>\n(<iframe [^>]*><\/iframe>)$/s.exec(html) ?? [];
    expect(quotation.replaceAll(/<\/?a\b[^>]*>/g, "")).not.toMatch(/[<>]/);
    expect(quotation).toContain("Five per cent, if night work is paid double.");
    expect(quotation).not.toMatch(/\p{L}\.\p{Lu}/u);
    expect(frame).toContain('width="100%"');
    expect(frame).toContain(`src="${embed}"`);
  });

  test("is a frame alone where the author asks for that", async () => {
    const response = await handler(new Request(`${origin}/oembed?url=${encodeURIComponent(`${embed}?quote=none`)}`));
    expect(((await response.json()) as OembedAnswer).html).toMatch(/^<iframe src="[^"?]*"/);
  });

  test("keeps to the largest width and height", async () => {
    expect(await answer("&maxwidth=300&maxheight=200")).toMatchObject({ width: 300, height: 200 });
    const { width, height, html } = await answer("&maxwidth=300");
    expect(width).toBe(300);
    expect(height).toBeGreaterThan((await answer()).height);
    expect(html).toContain("max-width:300px");
    expect(html).toContain(`height="${height}"`);
  });

  test("keeps the day and the date of publication, and nothing else of the address", async () => {
    const url = `${embed}/@2026-03-05/?published=2026-03-03&x="><script>#far`;
    const response = await handler(new Request(`${origin}/oembed?url=${encodeURIComponent(url)}`));
    const { html } = (await response.json()) as OembedAnswer;
    expect(html).toContain(`src="${embed}/@2026-03-05?published=2026-03-03"`);
    expect(html).not.toContain("<script");
  });

  test("in XML says the same, escaped", async () => {
    const response = await ask("&format=xml");
    expect(response.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    const xml = await response.text();
    expect(xml).toContain("<title>Who wants what: Port &amp; &quot;wage&quot; &lt;talks&gt;</title>");
    expect(xml).toContain("<html>&lt;blockquote");
  });

  test("is found from the page by absolute links in its head", async () => {
    const page = await (await handler(new Request(embed, { headers: { Accept: "text/html" } }))).text();
    const head = page.slice(0, page.indexOf("</head>"));
    expect(head.length).toBeLessThan(150_000);
    for (const [type, format] of [
      ["application/json+oembed", "json"],
      ["text/xml+oembed", "xml"],
    ] as const) {
      const [, href = ""] =
        new RegExp(`<link rel="alternate" type="${type.replace("+", "\\+")}" href="([^"]+)"`).exec(head) ?? [];
      const response = await handler(new Request(href.replaceAll("&amp;", "&")));
      expect(response.status).toBe(200);
      expect(await response.text(), format).toContain("Port &");
    }
  });
});
