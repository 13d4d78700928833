import { describe, expect, it } from "vitest";
import { embedHandler } from "../handler/embed-handler.js";
import { faq } from "../store/contract/fixtures.test.util.js";
import { storeEmbeds } from "../store/store-embeds.js";
import type { Scope } from "../store/tokens/scopes.js";
import { at, changed, isNew, openDesk, origin, questions, request, widget } from "./store-handler.test.util.js";

describe("an editor's program", () => {
  it("creates a widget, changes it, corrects it and withdraws it, and readers see each at once", async () => {
    const { store, ask } = await openDesk();
    const embeds = embedHandler({
      embeds: storeEmbeds(store),
      styles: "",
      provider: "Post",
      today: () => "2026-03-02",
    });
    const seen = async (): Promise<string> =>
      (await embeds(new Request(`${origin}/embed/port/questions`, { headers: { Accept: "text/html" } }))).text();

    const first = await ask("PUT", widget, questions("Three."), isNew);
    expect([first.status, first.headers.get("ETag")]).toEqual([201, '"1"']);
    expect(first.body).toMatchObject({
      number: 1,
      at,
      by: "Sports desk",
      embed: "/embed/port/questions",
      diagnostics: [],
    });
    expect(await seen()).toContain("Three.");

    const second = await ask(
      "PUT",
      widget,
      { ...questions("Two."), correction: "There are two.", by: "Ada" },
      changed(1),
    );
    expect([second.status, second.headers.get("ETag"), second.body["by"]]).toEqual([200, '"2"', "Ada"]);
    expect(await seen()).toContain("There are two.");

    const gone = await ask("POST", `${widget}/withdraw`, { line: "This was withdrawn." }, changed(2));
    expect([gone.status, gone.body["kind"]]).toEqual([200, "withdrawn"]);
    expect(await seen()).toContain("This was withdrawn.");

    expect((await ask("PUT", widget, questions("Two."), changed(3))).status).toBe(200);
    expect(await seen()).toContain("Two.");
  });

  it("reads what is there: the newest version, all of them, and the list", async () => {
    const { ask } = await openDesk();
    await ask("PUT", widget, questions("Three."), isNew);
    await ask("PUT", widget, questions("Two."), changed(1));
    const newest = await ask("GET", widget);
    expect([newest.headers.get("ETag"), newest.body["content"]]).toEqual(['"2"', faq("Two.")]);
    expect((await ask("GET", `${widget}/history`)).body).toMatchObject({ revisions: [{ number: 1 }, { number: 2 }] });
    expect((await ask("GET", "/store/widgets")).body).toMatchObject({
      widgets: [{ widget: "port/questions", number: 2 }],
    });
    expect((await ask("GET", "/store/widgets?after=port/questions")).body).toEqual({ widgets: [] });
    expect((await ask("GET", "/store/widgets/port/unknown")).status).toBe(404);
    expect((await ask("GET", "/store/widgets/port/unknown/history")).status).toBe(404);
  });

  it("shows the newest version only to a token that may read, also where a save came too late", async () => {
    const { ask, handler, token } = await openDesk();
    await ask("PUT", widget, { ...questions("Three."), note: "Call the port." }, isNew);
    const late = async (...scopes: Scope[]): Promise<string> => {
      const headers = { Authorization: `Bearer ${await token(...scopes)}`, ...isNew };
      const response = await handler(request("PUT", widget, questions("Two."), headers));
      expect(response.status).toBe(409);
      return response.text();
    };
    expect(await late("save", "read")).toContain("Call the port.");
    expect(await late("save")).not.toContain("Call the port.");
  });

  it("learns what readers will not see of a block", async () => {
    const { ask } = await openDesk();
    const block = { ...faq("Three."), label: 7 };
    const { status, body } = await ask("PUT", widget, { title: "Questions", content: block }, isNew);
    expect([status, body["diagnostics"]]).toEqual([201, [expect.objectContaining({ path: "label" })]]);
  });

  it("learns which sites show an embed", async () => {
    const { store, ask } = await openDesk();
    const count = { embed: "port/questions", origin: "https://paper.example.org", day: "2026-03-01", count: 2 };
    await store.countHosts([count]);
    expect((await ask("GET", "/store/hosts?embed=port/questions&since=2026-03-01")).body).toEqual({ hosts: [count] });
    expect((await ask("GET", "/store/hosts?since=2026-03-02")).body).toEqual({ hosts: [] });
  });
});

describe("two editors who changed one version", () => {
  it("are both told, the second with both versions, and neither is lost", async () => {
    const { ask } = await openDesk();
    await ask("PUT", widget, questions("Three."), isNew);
    await ask("PUT", widget, questions("Two."), changed(1));
    const late = await ask("PUT", widget, questions("Four."), changed(1));
    expect([late.status, late.headers.get("ETag")]).toEqual([409, '"2"']);
    expect(late.body).toMatchObject({
      type: "urn:backgrounder:problem:conflict",
      current: { number: 2, content: faq("Two.") },
      refused: { basedOn: 1, revision: { content: faq("Four.") } },
    });
    const { refused } = (await ask("GET", "/store/refused")).body as { refused: { id: string }[] };
    expect(refused).toHaveLength(1);
    const settle = `/store/refused/${refused[0]?.id}/settle`;
    expect((await ask("POST", settle)).status).toBe(200);
    expect((await ask("GET", "/store/refused")).body).toEqual({ refused: [] });
    expect((await ask("POST", "/store/refused/none/settle")).status).toBe(404);
  });

  it("get a conflict when both create one widget, and when one withdrew it", async () => {
    const { ask } = await openDesk();
    await ask("PUT", widget, questions("Three."), isNew);
    expect((await ask("PUT", widget, questions("Four."), isNew)).status).toBe(409);
    await ask("POST", `${widget}/withdraw`, { line: "Withdrawn." }, changed(1));
    expect((await ask("PUT", widget, questions("Four."), changed(1))).body).toMatchObject({
      current: { kind: "withdrawn", line: "Withdrawn." },
    });
  });

  it("do not get a conflict from a save that was sent twice", async () => {
    const { ask } = await openDesk();
    await ask("PUT", widget, questions("Three."), isNew);
    const again = await ask("PUT", widget, questions("Three."), isNew);
    expect([again.status, again.body["number"]]).toEqual([201, 1]);
  });

  it.each([
    {},
    { "If-Match": "*" },
    { "If-Match": "3" },
    { "If-Match": '"0"' },
    { "If-Match": '"1", "2"' },
    { ...isNew, ...changed(1) },
  ])("have to say which version they changed: %j does not", async (headers) => {
    const { store, ask } = await openDesk();
    expect((await ask("PUT", widget, questions("Three."), headers)).status).toBe(428);
    expect(await store.history("port/questions")).toEqual([]);
  });

  it("can use a tag that a proxy made weak", async () => {
    const { ask } = await openDesk();
    await ask("PUT", widget, questions("Three."), isNew);
    expect((await ask("PUT", widget, questions("Two."), { "If-Match": 'W/"1"' })).status).toBe(200);
  });
});

describe("a token", () => {
  it("is needed for everything, and is not said to exist or to be wrong", async () => {
    const { store, handler, token } = await openDesk();
    const good = await token("save");
    const wrong = `${good.slice(0, -4)}0000`;
    for (const authorization of [
      undefined,
      "",
      good,
      `Basic ${good}`,
      `Bearer ${wrong}`,
      "Bearer bgr_",
      `Bearer ${good} x`,
    ]) {
      for (const [method, path] of [
        ["PUT", widget],
        ["GET", widget],
        ["GET", "/store/hosts"],
        ["POST", `${widget}/withdraw`],
      ] as const) {
        const headers = { ...isNew, ...(authorization !== undefined && { Authorization: authorization }) };
        const response = await handler(request(method, path, method === "GET" ? undefined : questions("No."), headers));
        expect(response.status).toBe(401);
        expect(response.headers.get("WWW-Authenticate")).toBe('Bearer realm="backgrounder"');
      }
    }
    const inAddress = await handler(request("PUT", `${widget}?access_token=${good}`, questions("No."), isNew));
    expect([inAddress.status, await store.history("port/questions")]).toEqual([401, []]);
  });

  it.each([
    ["read", "PUT", widget, { ...questions("No.") }],
    ["save", "GET", widget, undefined],
    ["save", "PUT", widget, { ...questions("No."), correction: "It is no." }],
    ["correct", "PUT", widget, { ...questions("No."), correction: "It is no." }],
    ["save", "POST", `${widget}/withdraw`, { line: "Gone." }],
    ["read", "GET", "/store/hosts", undefined],
    ["read", "POST", "/store/refused/a/settle", undefined],
  ] as const)("for %s does not allow %s %s, and says what it lacks", async (scope, method, path, body) => {
    const { store, handler, token } = await openDesk();
    const headers = { ...isNew, Authorization: `Bearer ${await token(scope)}` };
    const response = await handler(request(method, path, body, headers));
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ detail: expect.stringMatching(/^It needs the scope \w+\.$/) }),
    ]);
    expect(await store.history("port/questions")).toEqual([]);
  });

  it("is good for nothing once it is revoked", async () => {
    const { store, handler, token } = await openDesk();
    const text = await token("read");
    const status = async (): Promise<number> =>
      (await handler(request("GET", "/store/widgets", undefined, { Authorization: `Bearer ${text}` }))).status;
    expect(await status()).toBe(200);
    await store.revokeToken(text.split("_")[1] ?? "", at);
    expect(await status()).toBe(401);
  });
});
