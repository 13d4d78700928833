import type { FaqBlock } from "@backgrounder/model/article";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SaveRequest, Store } from "./store.js";
import { StoreError } from "./store-error.js";
import type { Scope } from "./tokens/scopes.js";

/** A question with an answer, and any words. */
export const faq = (answer: string): FaqBlock => ({
  type: "faq",
  id: "faq:ferries",
  items: [{ id: "question:sail", question: "Will the ferries sail?", answer }],
});

/** A save on a day in March, for tests that do not care about the rest. */
export const saving = (
  widget: string,
  basedOn: number,
  answer: string,
  more: Partial<SaveRequest> = {},
): SaveRequest => ({
  widget,
  basedOn,
  at: `2026-03-${String(basedOn + 1).padStart(2, "0")}T09:30:00+01:00`,
  title: "Questions on the strike",
  content: faq(answer),
  ...more,
});

/** Texts that broke other stores. */
const awkward = [
  "'; drop table revision; --",
  '" or ""="',
  "$1 ? :a @b %s \\",
  "\u0000 \u001b[31m",
  "\ud800 alone",
  "ﷺ 🇺🇦 עברית العربية",
  "</script><script>alert(1)</script>",
  "__proto__",
];

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return error.problem;
    throw error;
  }
  return "none";
}

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.backup()) lines.push(line);
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** What every kind of store does. `open` gives a new, empty one each time. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let other: Store;

    beforeAll(async () => {
      store = await open();
      other = await open();
    });
    afterAll(async () => {
      await store.close();
      await other.close();
    });

    widgets(() => store);
    conflicts(() => store);
    pinning(() => store);
    tokens(() => store);
    hosts(() => store);
    backups(
      () => store,
      () => other,
    );
  });
}

function widgets(store: () => Store): void {
  it("keeps every save as a revision, with who made it and why", async () => {
    const first = await store().save(saving("port/first", 0, "No.", { by: "Ada", note: "From the desk." }));
    await store().save(saving("port/first", 1, "Yes, on Thursday."));
    expect(first).toStrictEqual({
      isSaved: true,
      revision: {
        kind: "saved",
        widget: "port/first",
        number: 1,
        at: "2026-03-01T09:30:00+01:00",
        title: "Questions on the strike",
        content: faq("No."),
        by: "Ada",
        note: "From the desk.",
      },
    });
    expect((await store().history("port/first")).map((revision) => revision.number)).toStrictEqual([1, 2]);
    expect(await store().current("port/first")).toMatchObject({ number: 2, content: faq("Yes, on Thursday.") });
    expect(await store().current("port/unknown")).toBeUndefined();
  });

  it("lists the newest revision of each widget, page by page", async () => {
    for (const name of ["list/a", "list/b", "list/c"]) await store().save(saving(name, 0, "No."));
    await store().save(saving("list/b", 1, "Yes."));
    const page = await store().widgets({ after: "list/a", limit: 2 });
    expect(page.map(({ widget, number }) => [widget, number])).toStrictEqual([
      ["list/b", 2],
      ["list/c", 1],
    ]);
  });

  it.each(awkward)("gives back content as it was: %j", async (text) => {
    const widget = `awkward/${awkward.indexOf(text)}`;
    await store().save(saving(widget, 0, text));
    const current = await store().current(widget);
    expect(current?.kind === "saved" && JSON.stringify(current.content)).toBe(JSON.stringify(faq(text)));
  });

  it.each<[string, Partial<SaveRequest> & Record<string, unknown>]>([
    ["a path as a name", { widget: "../etc/passwd" }],
    ["a name that no address can have", { widget: "Port/Caf\u00e9" }],
    ["a name of one part", { widget: "port" }],
    ["a language that is none", { lang: 'en"><script>' }],
    ["a review on no day", { reviewBy: "soon" }],
    ["no title", { title: undefined as never }],
    ["an address as a name", { widget: "https://example.org" }],
    ["a day without a time", { at: "2026-03-01" }],
    ["a time that is none", { at: "2026-03-01T25:00:00Z" }],
    ["a number that is none", { basedOn: 0.5 }],
    ["no block", { content: "text" as never }],
    ["an empty correction", { correction: " " }],
    ["control characters in a note", { note: "a\u0000b" }],
    ["half a character in a note", { note: "\ud800" }],
    ["a note without end", { note: "a".repeat(3000) }],
    ["content without end", { content: faq("a".repeat(1_100_000)) }],
    ["content that is in itself", { content: loop() }],
  ])("refuses %s and says why", async (_, more) => {
    const before = await linesOf(store());
    expect(await problemOf(store().save(saving("refuse/this", 0, "No.", more)))).toBe("invalid");
    expect(await linesOf(store())).toStrictEqual(before);
  });
}

function loop(): FaqBlock {
  const block = faq("No.");
  return Object.assign(block, { items: [block] });
}

function conflicts(store: () => Store): void {
  it("refuses a save on top of an older version, and keeps both", async () => {
    await store().save(saving("clash/a", 0, "No."));
    await store().save(saving("clash/a", 1, "Yes, says Ada."));
    const late = await store().save(saving("clash/a", 1, "Perhaps, says Bo.", { by: "Bo" }));
    expect(late).toMatchObject({
      isSaved: false,
      current: { number: 2, content: faq("Yes, says Ada.") },
      refused: { basedOn: 1, revision: { content: faq("Perhaps, says Bo."), by: "Bo" } },
    });
    expect(await store().current("clash/a")).toMatchObject({ content: faq("Yes, says Ada.") });
    const [kept] = await store().refused("clash/a");
    expect(kept).toMatchObject({ revision: { content: faq("Perhaps, says Bo.") } });
    expect(await store().settle(kept?.id ?? "", "2026-03-04T09:00:00Z")).toBe(true);
    expect(await store().settle(kept?.id ?? "", "2026-03-05T09:00:00Z")).toBe(false);
    expect(await store().refused("clash/a")).toStrictEqual([]);
    expect((await linesOf(store())).join("")).toContain("Perhaps, says Bo.");
  });

  it("lets one of twenty editors who save at once through, and keeps the words of all", async () => {
    await store().save(saving("clash/b", 0, "No."));
    const answers = Array.from({ length: 20 }, (_, index) => `Answer ${index}`);
    const results = await Promise.all(answers.map((answer) => store().save(saving("clash/b", 1, answer))));
    expect(results.filter(({ isSaved }) => isSaved)).toHaveLength(1);
    const kept = [
      await store().current("clash/b"),
      ...(await store().refused("clash/b")).map(({ revision }) => revision),
    ];
    const words = kept.map((found) => found?.kind === "saved" && (found.content as FaqBlock).items[0]?.answer);
    expect(words.toSorted()).toStrictEqual(answers.toSorted());
  });

  it("answers a save that is sent twice like the first", async () => {
    const once = await store().save(saving("twice/a", 0, "No."));
    const again = await store().save({ ...saving("twice/a", 0, "No."), at: "2026-03-01T09:31:00+01:00" });
    expect(again).toStrictEqual(once);
    const late = saving("twice/a", 0, "Other words.");
    expect(await store().save(late)).toStrictEqual(await store().save(late));
    expect(await store().refused("twice/a")).toHaveLength(1);
  });

  it("refuses a save that is based on a version to come", async () => {
    expect(await problemOf(store().save(saving("future/a", 7, "No.")))).toBe("invalid");
    expect(await store().history("future/a")).toStrictEqual([]);
  });
}

function pinning(store: () => Store): void {
  it("gives the words of a day, with the corrections since", async () => {
    const widget = "pinned/a";
    await store().save(saving(widget, 0, "Three ferries."));
    await store().save(saving(widget, 1, "Three ferries, at 9."));
    await store().save(
      saving(widget, 2, "Two ferries, at 9.", { correction: "We wrote three ferries. There are two." }),
    );
    const correction = { number: 3, at: "2026-03-03T09:30:00+01:00", note: "We wrote three ferries. There are two." };
    expect(await store().state(widget, "2026-02-28")).toBeUndefined();
    expect(await store().state(widget, "2026-03-02")).toStrictEqual({
      revision: expect.objectContaining({ number: 2, content: faq("Three ferries, at 9.") }),
      corrections: [correction],
      changes: ["2026-03-01", "2026-03-02", "2026-03-03"],
    });
    const now = await store().state(widget);
    expect(now).toMatchObject({ revision: { number: 3 }, corrections: [correction] });
    expect(await store().state(widget, "2026-12-31")).toStrictEqual(now);
  });

  it("knows when a widget was last checked as a whole, and when to look again", async () => {
    const widget = "pinned/d";
    await store().save(saving(widget, 0, "No.", { isChecked: true, reviewBy: "2026-04-01", lang: "de-AT" }));
    await store().save(saving(widget, 1, "Yes."));
    expect(await store().state(widget)).toMatchObject({ checked: "2026-03-01", revision: { number: 2 } });
    expect((await store().history(widget))[0]).toMatchObject({
      isChecked: true,
      reviewBy: "2026-04-01",
      lang: "de-AT",
    });
  });

  it("counts the day where the newsroom is", async () => {
    await store().save(saving("pinned/b", 0, "No.", { at: "2026-03-02T00:30:00+02:00" }));
    expect(await store().state("pinned/b", "2026-03-01")).toBeUndefined();
    expect(await store().state("pinned/b", "2026-03-02")).toBeDefined();
  });

  it("leaves a line where a widget was withdrawn, on every day, until it is saved again", async () => {
    const widget = "pinned/c";
    await store().save(saving(widget, 0, "No."));
    const line = "Withdrawn: the ferry company denies it.";
    const at = "2026-03-05T10:00:00Z";
    expect(await store().withdraw({ widget, basedOn: 1, at, line })).toMatchObject({ isSaved: true });
    expect(await store().current(widget)).toStrictEqual({ kind: "withdrawn", widget, number: 2, at, line });
    expect(await store().state(widget, "2026-03-01")).toMatchObject({
      revision: { number: 1 },
      withdrawal: { line, at },
    });
    await store().save(saving(widget, 2, "Yes."));
    expect((await store().state(widget, "2026-03-01"))?.withdrawal).toBeUndefined();
    expect(await problemOf(store().withdraw({ widget, basedOn: 3, at, line: "" }))).toBe("invalid");
  });
}

function tokens(store: () => Store): void {
  const at = "2026-03-01T09:00:00Z";

  it("keeps a hash of a token and never its text", async () => {
    const { token, text } = await store().createToken({ name: "Bo's desk", scopes: ["read", "save"], at });
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

function hosts(store: () => Store): void {
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

function backups(store: () => Store, other: () => Store): void {
  it("moves everything to another store, and back the same lines come", async () => {
    const lines = await linesOf(store());
    expect(await other().restore(from(lines))).toBe(lines.length - 2);
    expect((await linesOf(other())).toSorted()).toStrictEqual(lines.toSorted());
  });

  it("does not restore over what is there unless it is told to", async () => {
    const lines = await linesOf(store());
    await other().save(saving("only/here", 0, "No."));
    expect(await problemOf(other().restore(from(lines)))).toBe("not-restored");
    expect(await other().current("only/here")).toBeDefined();
    await other().restore(from(lines), { replace: true });
    expect(await other().current("only/here")).toBeUndefined();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ["was cut short", (lines) => lines.slice(0, -1)],
    ["lacks a row", (lines) => lines.filter((_, index) => index !== 3)],
    ["has a row twice", (lines) => lines.flatMap((line, index) => (index === 3 ? [line, line] : [line]))],
    ["has other words", (lines) => lines.map((line) => line.replace("Three ferries", "Four ferries"))],
    ["has a column that no table has", (lines) => lines.map((line) => line.replace('"widget"', '"wodget"'))],
    ["is of a table that no store has", (lines) => lines.map((line) => line.replace('"revision"', '"sqlite_master"'))],
    ["is of a newer version", ([, ...lines]) => ['{"backup":"backgrounder-store","version":2}\n', ...lines]],
    ["is not a backup", () => ["{}\n"]],
    ["is not JSON", () => ["<html>\n"]],
    ["is empty", () => []],
    ["goes on after its end", (lines) => [...lines, lines[1] ?? ""]],
  ])("restores nothing of a backup that %s", async (_, damage) => {
    const lines = await linesOf(store());
    await other().restore(from(lines), { replace: true });
    const damaged = damage(lines);
    expect(damaged).not.toStrictEqual(lines);
    expect(await problemOf(other().restore(from(damaged), { replace: true }))).toBe("not-restored");
    expect((await linesOf(other())).toSorted()).toStrictEqual(lines.toSorted());
  });

  it("backs up one moment while others go on saving", async () => {
    const before = (await linesOf(store())).length;
    const lines: string[] = [];
    for await (const line of store().backup()) {
      if (lines.length === 1) await store().save(saving("late/z", 0, "No."));
      lines.push(line);
    }
    expect(lines).toHaveLength(before);
    expect(await store().current("late/z")).toBeDefined();
  });

  it("says that it is well", async () => expect(await store().health()).toBeUndefined());
}
