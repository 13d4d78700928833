import { describe, expect, test } from "vitest";
import { get, handlerOf, html, origin } from "./embed-handler.test.util.js";
import { attacks, harmless, shapeOf } from "./hostile-requests.test.util.js";

const reports: string[] = [];
const handler = handlerOf({ report: ({ message }) => void reports.push(message) });
const part = "/embed/port-wages/corrections";

test("there are at least three hundred attacks, on an embed that is there", async () => {
  expect(attacks.length).toBeGreaterThanOrEqual(300);
  for (const path of [part, `/oembed?url=${origin}${part}`]) expect((await get(path)).status).toBe(200);
});

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Where the words of a stranger get into a request for an embed. */
const places: Record<string, (attack: string) => string> = {
  "the name of the talks": (attack) => `/embed/${attack}/timeline`,
  "the name of the part": (attack) => `/embed/port-wages/${attack}`,
  "the day": (attack) => `${part}/@${attack}`,
  "the end of the path": (attack) => `${part}/${attack}`,
  "any path": (attack) => `/${attack}`,
  published: (attack) => `${part}?published=${attack}`,
  theme: (attack) => `${part}?theme=${attack}`,
  as: (attack) => `${part}?as=${attack}`,
  "a query that is not known": (attack) => `${part}?id=${attack}&${attack}=1`,
  "the address for oEmbed": (attack) => `/oembed?url=${attack}`,
  "the part in the address for oEmbed": (attack) => `/oembed?url=${encoded(`${origin}/embed/port-wages/${attack}`)}`,
  "the end of the address for oEmbed": (attack) =>
    `/oembed?url=${encoded(`${origin + part}?quote=${attack}&published=${attack}#${attack}`)}`,
  "the format": (attack) => `/oembed?url=${origin}${part}&format=${attack}`,
  "the width": (attack) => `/oembed?url=${origin}${part}&maxwidth=${attack}`,
  "the height in XML": (attack) => `/oembed?url=${origin}${part}&format=xml&maxheight=${attack}`,
};

describe.each(Object.entries(places))("hostile words as %s", (_, pathOf) => {
  test("are answered with a page of ours or a refusal, and never with their own code", async () => {
    for (const attack of attacks) {
      for (const written of [encoded(attack), attack]) {
        const address = origin + pathOf(written);
        if (!URL.canParse(address)) continue;
        const response = await handler(new Request(address, { headers: html }));
        const text = await harmless(response, attack);
        const { status } = response;
        // The page of a refusal is always the same, and a page of an embed has nothing of the request but days.
        if (status >= 400 && status !== 501)
          expect(shapeOf(text).join(), attack).toMatch(/^html lang,head,meta charset,title,body,main,h1(,p)?$/);
        expect(text, attack).not.toMatch(/alert\(1\)|evil\.example|<svg\/?onload/);
      }
    }
    expect(reports).toEqual([]);
  });
});

/** Every header that something on the way might read, of which the handler reads three. */
const headers = [
  "Accept",
  "Referer",
  "If-None-Match",
  "Origin",
  "Host",
  "X-Forwarded-Host",
  "Cookie",
  "Authorization",
  "Range",
];

describe.each(headers)("hostile words in the header %s", (name) => {
  test.each([part, `/oembed?url=${origin}${part}`])("change nothing in what %s answers", async (path) => {
    const [usual, asPage] = [
      await (await get(path, {}, handler)).text(),
      await (await get(path, html, handler)).text(),
    ];
    let tried = 0;
    for (const attack of attacks) {
      let request: Request;
      try {
        request = new Request(origin + path, { headers: { [name]: attack } });
      } catch {
        // Not even a header.
        continue;
      }
      tried += 1;
      const response = await handler(request);
      const text = await harmless(response, attack);
      if (response.status === 304) expect(name).toBe("If-None-Match");
      else expect([usual, asPage], attack).toContain(text);
    }
    expect(tried).toBeGreaterThan(150);
    expect(reports).toEqual([]);
  });
});
