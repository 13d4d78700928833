import { describe, expect, it } from "vitest";
import { faq } from "../store/contract/fixtures.test.util.js";
import { memoryStore } from "../store/memory/memory-store.js";
import { StoreError } from "../store/store-error.js";
import { isNew, openDesk, origin, questions, widget } from "./store-handler.test.util.js";

describe("a request that cannot be used", () => {
  it.each<[string, unknown, number, RegExp]>([
    ["is not JSON", "{", 422, /not JSON/],
    ["is a list", [], 422, /object of JSON/],
    ["has no title", { content: faq("No.") }, 422, /"title" is empty/],
    ["has no content", { title: "A" }, 422, /not an article or a block/],
    [
      "has a block of no kind",
      { title: "A", content: { type: "poem", id: "poem:a" } },
      422,
      /not an article or a block/,
    ],
    [
      "has an empty article",
      { title: "A", content: { id: "article:a", title: "A", blocks: [] } },
      422,
      /not an article/,
    ],
    [
      "has blocks that are none",
      { title: "A", content: { id: "article:a", title: "A", blocks: 7 } },
      422,
      /not an article/,
    ],
    ["has a misspelt field", { ...questions("No."), titel: "A" }, 422, /"titel" is not a known field/],
    ["has the number in the body", { ...questions("No."), basedOn: 0 }, 422, /"basedOn" is not a known field/],
    ["has words where yes or no belongs", { ...questions("No."), isChecked: "yes" }, 422, /true or false/],
    ["has a review on no day", { ...questions("No."), reviewBy: "soon" }, 422, /not a day/],
    ["reaches for the prototype", '{"__proto__":{"title":"A"},"title":"A"}', 422, /"__proto__" is not a known field/],
    [
      "is nested without end",
      `{"title":"A","content":${'{"blocks":['.repeat(50_000)}${"]}".repeat(50_000)}}`,
      422,
      /./,
    ],
    [
      "has more than a megabyte of content",
      { title: "A", content: faq("a".repeat(1_100_000)) },
      422,
      /at most 1000000 are kept/,
    ],
    ["is larger than anything is", { title: "A", content: faq("a".repeat(3_000_000)) }, 413, /too large/],
  ])("because it %s says so, and saves nothing", async (_, body, status, why) => {
    const { store, ask, reports } = await openDesk();
    const answer = await ask("PUT", widget, body, isNew);
    expect([answer.status, `${String(answer.body["title"])} ${String(answer.body["detail"])}`]).toEqual([
      status,
      expect.stringMatching(why),
    ]);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect([await store.widgets(), reports]).toEqual([[], []]);
  });

  it("may leave out a field by writing null", async () => {
    const { ask } = await openDesk();
    expect((await ask("PUT", widget, { ...questions("No."), lang: null, correction: null }, isNew)).status).toBe(201);
  });

  it.each([
    ["PUT", "/store/widgets/Port/Questions", 422],
    ["PUT", "/store/widgets/port/%2e%2e%2fetc", 422],
    ["PUT", "/store/widgets/port/%ff", 422],
    ["PUT", "/store/widgets/port", 404],
    ["DELETE", widget, 405],
    ["POST", widget, 405],
    ["GET", "/store/tokens", 404],
    ["GET", `${widget}?${"x".repeat(3000)}`, 414],
  ])("%s %s is refused", async (method, path, status) => {
    const { ask } = await openDesk();
    const body = method === "GET" ? undefined : questions("No.");
    expect((await ask(method, path, body, isNew)).status).toBe(status);
  });

  it("says what an address answers to", async () => {
    const { ask } = await openDesk();
    expect((await ask("DELETE", widget, {})).headers.get("Allow")).toBe("GET, PUT");
  });

  it("in another form than JSON is refused, so that no page can send it by a form", async () => {
    const { ask } = await openDesk();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await ask("PUT", widget, questions("No."), { ...isNew, "Content-Type": type })).status).toBe(415);
  });

  it.each(["4000", undefined])(
    "that breaks off is not reported as a failure of the store (length %s)",
    async (length) => {
      const { handler, token, reports } = await openDesk();
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":')),
        pull: (controller) => controller.error(new Error("aborted")),
      });
      const headers = { ...isNew, Authorization: `Bearer ${await token("save")}`, "Content-Type": "application/json" };
      const init = {
        method: "PUT",
        body,
        duplex: "half",
        headers: { ...headers, ...(length && { "Content-Length": length }) },
      };
      const response = await handler(new Request(origin + widget, init));
      expect([response.status, reports]).toEqual([400, []]);
    },
  );

  it("is not kept by anyone on the way", async () => {
    const { ask } = await openDesk();
    const { headers } = await ask("GET", "/store/widgets");
    expect([headers.get("Cache-Control"), headers.get("Access-Control-Allow-Origin")]).toEqual(["no-store", null]);
  });
});

it.each([
  ["disk-full", 507],
  ["busy", 503],
  ["unreachable", 503],
  ["unusable", 500],
] as const)("a store that is %s says so in words, and why only to its owner", async (problem, status) => {
  const store = memoryStore();
  const save = (): Promise<never> => Promise.reject(new StoreError(problem, "at /var/secret"));
  const { ask, reports } = await openDesk({ ...store, save });
  const answer = await ask("PUT", widget, questions("No."), isNew);
  expect([answer.status, reports]).toEqual([status, ["at /var/secret"]]);
  expect(JSON.stringify(answer.body)).not.toContain("secret");
});
