import { expect, it } from "vitest";
import type { Store } from "../store.js";
import type { Scope } from "../tokens/scopes.js";
import { linesOf, problemOf } from "./fixtures.test.util.js";

export function tokens(store: () => Store): void {
  const at = "2026-03-01T09:00:00Z";

  it("keeps a hash of a token and never its text", async () => {
    const { token, text } = await store().createToken({ name: "Sports desk", scopes: ["read", "save"], at });
    expect(text.reveal()).toMatch(/^bgr_[0-9a-f]{16}_[0-9a-f]{64}$/);
    expect(await store().checkToken(text.reveal(), "save", at)).toStrictEqual(token);
    expect(await store().tokens()).toContainEqual(token);
    const secret = text.reveal().slice(-64);
    expect([JSON.stringify({ text }), String(text), JSON.stringify(await store().tokens())].join()).not.toContain(
      secret,
    );
    expect((await linesOf(store())).join("")).not.toContain(secret);
  });

  it("allows what a token is for, until it ends or is revoked", async () => {
    const expires = "2026-03-02T09:00:00+01:00";
    const { token, text } = await store().createToken({ name: "Import", scopes: ["save"], at, expires });
    const check = async (scope: "save" | "withdraw", when: string): Promise<boolean> =>
      (await store().checkToken(text.reveal(), scope, when)) !== undefined;
    expect(await check("withdraw", at)).toBe(false);
    expect(await check("save", "2026-03-02T07:59:59Z")).toBe(true);
    expect(await check("save", "2026-03-02T08:00:00Z")).toBe(false);
    expect(await store().revokeToken(token.id, at)).toBe(true);
    expect(await check("save", at)).toBe(false);
    expect(await store().revokeToken("0000000000000000", at)).toBe(false);
  });

  it.each(["", "bgr_", "bgr_0000000000000000_00", "' or 1=1 --", "x".repeat(100_000)])(
    "does not know a token that it did not make: %.20s",
    async (text) => expect(await store().checkToken(text, "read", at)).toBeUndefined(),
  );

  it("does not accept a token with another one's secret", async () => {
    const [one, two] = await Promise.all(
      ["One", "Two"].map((name) => store().createToken({ name, scopes: ["read"], at })),
    );
    const mixed = `bgr_${one?.token.id}_${two?.text.reveal().slice(-64)}`;
    expect(await store().checkToken(mixed, "read", at)).toBeUndefined();
  });

  it.each<[Scope[]]>([[[]], [["read", "everything" as never]]])("makes no token for %j", async (scopes) => {
    expect(await problemOf(store().createToken({ name: "Odd", scopes, at }))).toBe("invalid");
  });
}

export function hosts(store: () => Store): void {
  const count = (
    origin: string,
    day = "2026-03-01",
  ): { embed: string; origin: string; day: string; count: number } => ({
    embed: "hosts/a",
    origin,
    day,
    count: 1,
  });

  it("counts sites by origin and day, and keeps nothing else of the address", async () => {
    await store().countHosts([
      count("https://paper.example.org/news?reader=ada#top"),
      count("https://user:secret@paper.example.org/"),
      count("http://192.168.0.7/"),
      count("about:srcdoc"),
    ]);
    await store().countHosts([count("https://paper.example.org"), count("https://paper.example.org", "2026-03-02")]);
    expect(await store().hosts({ embed: "hosts/a" })).toStrictEqual([
      { ...count("https://paper.example.org"), count: 3 },
      { ...count("https://paper.example.org", "2026-03-02"), count: 1 },
      { ...count("other"), count: 2 },
    ]);
    expect(await store().hosts({ embed: "hosts/a", since: "2026-03-02", until: "2026-03-02" })).toHaveLength(1);
    expect((await linesOf(store())).join("")).not.toMatch(/reader=ada|secret@|192\.168/);
  });

  it("counts together what comes from more sites than there can be", async () => {
    const forged = Array.from({ length: 900 }, (_, index) => ({
      ...count(`https://site-${index}.example.org`),
      embed: "hosts/b",
    }));
    await store().countHosts(forged);
    const found = await store().hosts({ embed: "hosts/b" });
    expect(found.length).toBeLessThanOrEqual(501);
    expect(found.reduce((sum, row) => sum + row.count, 0)).toBe(900);
  });

  it("adds up what several processes count at once", async () => {
    const one = { ...count("https://paper.example.org"), embed: "hosts/c" };
    await Promise.all(Array.from({ length: 20 }, () => store().countHosts([one])));
    expect(await store().hosts({ embed: "hosts/c" })).toStrictEqual([{ ...one, count: 20 }]);
  });
}
