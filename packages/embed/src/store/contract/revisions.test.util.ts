import type { FaqBlock } from "@backgrounder/model/article";
import { expect, it } from "vitest";
import type { Store } from "../store.js";
import { faq, linesOf, problemOf, saving } from "./fixtures.test.util.js";

export function conflicts(store: () => Store): void {
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
    const words = kept.map((found) => (found?.kind === "saved" ? (found.content as FaqBlock).items[0]?.answer : ""));
    expect(new Set(words)).toStrictEqual(new Set(answers));
    expect(words).toHaveLength(answers.length);
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

export function pinning(store: () => Store): void {
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
