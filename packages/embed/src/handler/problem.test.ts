import { describe, expect, test } from "vitest";
import { get, handler, handlerOf, origin, words } from "./embed-handler.test.util.js";
import type { Embeds } from "./embeds.js";

describe("a request that cannot be answered", () => {
  test.each([
    ["/embed/port-wages/nothing", 404],
    ["/embed/port-wages/__proto__", 404],
    ["/embed/port-wages/constructor", 404],
    ["/embed/other/timeline", 404],
    ["/embed/port-wages/timeline/@2026-02-30", 404],
    ["/embed/port-wages/timeline/@2019-01-01", 404],
    ["/embed/port-wages/timeline/@2027-01-01", 404],
    ["/embed/port-wages/timeline?published=yesterday", 400],
    ["/embed/port-wages/timeline?as=pdf", 400],
    ["/embed/..%2f..%2fetc/passwd", 404],
    ["/embed/port-wages/timeline/%00", 404],
    ["/nothing", 404],
    [`/embed/port-wages/timeline?x=${"x".repeat(3000)}`, 414],
    ["/oembed?url=https://elsewhere.example/embed/port-wages/timeline", 404],
    [`/oembed?url=${origin}/embed/port-wages/timeline&format=yaml`, 501],
    [`/oembed?url=${origin}/embed/port-wages/timeline&maxwidth=-1`, 400],
    ["/oembed", 404],
  ])("%s says why, as RFC 9457 wants it", async (path, status) => {
    const response = await get(path, { Accept: "application/json" });
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:/),
      title: expect.any(String),
    });
  });

  test.each([
    ["nothing", /^The parts are where-things-stand, timeline, /],
    ["guarantee-layers", /^Nothing is recorded for this part yet\.$/],
  ])("because a dossier has no part %s says what to do", async (part, detail) => {
    const response = await get(`/embed/port-wages/${part}`, { Accept: "application/json" });
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringMatching(detail) });
  });

  test("in a frame is a sentence, not JSON", async () => {
    expect(words(await (await get("/embed/port-wages/nothing")).text())).toContain("There is no such embed.");
  });

  test("with another method is refused", async () => {
    const response = await handler(new Request(`${origin}/embed/port-wages/timeline`, { method: "POST", body: "x" }));
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });

  test("because a store is down says so without its secrets", async () => {
    const messages: string[] = [];
    const down: Embeds = { find: () => Promise.reject(new Error("password=hunter2")) };
    const from = handlerOf({ embeds: down, report: ({ message }) => void messages.push(message) });
    const response = await get("/embed/a/b", {}, from);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("hunter2");
    expect(messages).toEqual(["password=hunter2"]);
  });

  test("because the embed is too large says so", async () => {
    expect((await get("/embed/port-wages/hub", {}, handlerOf({ mostBytes: 1000 }))).status).toBe(500);
  });
});
