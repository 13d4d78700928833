import { describe, expect, test } from "vitest";
import { embedHandler } from "../handler/embed-handler.js";
import { attacks, dangersIn, harmless, shapeOf } from "../handler/hostile-requests.test.util.js";
import { faq } from "../store/contract/fixtures.test.util.js";
import { storeEmbeds } from "../store/store-embeds.js";
import { isNew, openDesk, origin, questions, request, widget } from "./store-handler.test.util.js";

/** Every field of a save with the same words. */
const fieldsOf: Record<string, (words: string) => object> = {
  "its words": (words) => ({ title: words, content: faq(words), note: words, by: words, correction: words }),
  "its ids and kinds": (words) => ({ title: "A", content: { ...faq("No."), id: words, [words]: words, label: words } }),
  "its language": (words) => ({ ...questions("No."), lang: words }),
  "its review": (words) => ({ ...questions("No."), reviewBy: words }),
  "a field of its own": (words) => ({ ...questions("No."), [words]: words }),
};

describe.each(Object.entries(fieldsOf))("a save with hostile words in %s", (_, bodyOf) => {
  test("is kept or refused, and what is kept is harmless to readers", async () => {
    const { store, ask, reports } = await openDesk();
    const embeds = embedHandler({
      embeds: storeEmbeds(store),
      styles: "",
      provider: "Post",
      today: () => "2026-03-02",
    });
    const seen = (name: string): Promise<Response> =>
      embeds(new Request(`${origin}/embed/port/${name}`, { headers: { Accept: "text/html" } }));
    await ask("PUT", widget, { ...questions("No."), correction: "It is no." }, isNew);
    const usual = shapeOf(await (await seen("questions")).text());
    for (const [index, attack] of attacks.entries()) {
      const { status, body } = await ask("PUT", `/store/widgets/port/a-${index}`, bodyOf(attack), isNew);
      expect([201, 422], `${attack}: ${JSON.stringify(body)}`).toContain(status);
      if (status === 201)
        expect(dangersIn(await harmless(await seen(`a-${index}`), attack), usual), attack).toEqual([]);
    }
    expect(reports).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

test.each<[string, string, (attack: string) => string]>([
  ["GET", "the name of the talks", (attack) => `/store/widgets/${attack}/questions`],
  ["PUT", "the name of the widget", (attack) => `/store/widgets/port/${attack}`],
  ["GET", "where the list goes on", (attack) => `/store/widgets?after=${attack}`],
  ["POST", "what is settled", (attack) => `/store/refused/${attack}/settle`],
  ["GET", "the embed of the sites", (attack) => `/store/hosts?embed=${attack}&since=${attack}&until=${attack}`],
  ["GET", "any path", (attack) => `/store/${attack}`],
])("%s with hostile words in %s is answered without them", async (method, _, pathOf) => {
  const { handler, token, store, reports } = await openDesk();
  const headers = { Authorization: `Bearer ${await token("read", "save", "hosts")}`, ...isNew };
  await store.save({ widget: "a/a", basedOn: 0, at: "2026-03-01T09:00:00Z", title: "A", content: faq("No.") });
  for (const attack of attacks) {
    for (const written of [encoded(attack), attack]) {
      if (!URL.canParse(origin + pathOf(written))) continue;
      const body = method === "GET" ? undefined : questions("No.");
      const response = await handler(request(method, pathOf(written), body, headers));
      expect([200, 201, 404, 405, 409, 414, 422], attack).toContain(response.status);
      expect(await harmless(response, attack), attack).not.toMatch(/<|alert\(1\)|evil\.example/);
    }
  }
  expect(reports).toEqual([]);
});

test.each(["Authorization", "If-Match", "If-None-Match", "Content-Type"])(
  "hostile words in the header %s save nothing",
  async (name) => {
    const { handler, token, store, reports } = await openDesk();
    const good = { Authorization: `Bearer ${await token("save")}`, "Content-Type": "application/json" };
    let tried = 0;
    // A star is what a new widget needs.
    for (const attack of attacks.filter((words) => words.trim() !== "*")) {
      for (const value of name === "Authorization" ? [attack, `Bearer ${attack}`] : [attack]) {
        const headers = { ...good, ...(name !== "If-Match" && isNew), [name]: value };
        let asked: Request;
        try {
          asked = request("PUT", widget, questions("No."), headers);
        } catch {
          // Not even a header.
          continue;
        }
        tried += 1;
        const response = await handler(asked);
        expect([401, 415, 422, 428], `${attack}: ${value}`).toContain(response.status);
        await harmless(response, attack);
      }
    }
    expect([tried > 150, await store.widgets(), reports]).toEqual([true, [], []]);
  },
);
