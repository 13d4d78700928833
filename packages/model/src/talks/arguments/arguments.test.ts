import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Article, Dossier } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { checkDossier } from "../check/check.js";
import { conflicts } from "../conflicts.js";
import { corrections } from "../corrections.js";
import { changesSince, diff } from "../diff.js";
import { lintDossier } from "../lint/lint.js";
import { origins } from "../origins.js";
import { positions } from "../positions.js";
import { datesOfChange } from "../shown/dates-of-change.js";
import { resolve } from "../shown/resolve.js";
import { talksArticle } from "../shown/pages/talks-article.js";
import { timeline } from "../shown/timeline.js";

const day = "2026-03-20";
const view = asOf(portWages, day);

/** Every question, of whatever it is asked about. */
const questions: Record<string, (value: never) => unknown> = {
  asOf: (value) => asOf(value, day),
  checkDossier,
  changesSince: (value) => changesSince(value, day),
  diff: (value) => diff(value, "2026-03-01", day),
  datesOfChange,
  lintDossier: (value) => lintDossier(value, { asOf: day }),
  origins: (value) => origins(portWages.records[0] as never, value),
  talksArticle,
  timeline,
  positions,
  conflicts,
  corrections,
  "diff of views": (value) => diff(value, view),
};

/** The example with one record changed in a way that no type allows. */
const spoilt = (fields: object): Dossier => ({
  ...portWages,
  records: portWages.records.map((record, index) => (index === 2 ? { ...record, ...fields } : record)),
});

describe("a question about something else", () => {
  test.each(Object.entries(questions))("%s names the argument and what to give", (_, ask) => {
    for (const value of [null, undefined, 7, "dossier", [], {}, { records: [] }, { ...portWages, records: [null] }])
      expect(() => ask(value as never)).toThrow(expect.objectContaining({ name: "ArgumentError" }));
  });

  test("says where in a dossier the first mistake is", () => {
    expect(() => asOf(spoilt({ references: [{ source: 7 }] }), day)).toThrow(
      'asOf: "dossier" is not a dossier: `records[2].references[0].source` must be words, but is 7. Read it with readDossier, or parse it with dossierSchema.',
    );
    const history = [{ on: day, by: "desk", change: "updated", before: { name: [] } }];
    expect(() => asOf(spoilt({ history }), day)).toThrow("`records[2].history[0].before.name` must be words");
    expect(() => asOf(spoilt({ kind: "poll" }), day)).toThrow("`records[2].kind` must be one of party, person");
    expect(() => asOf(null as never, day)).toThrow('asOf: "dossier" must be a dossier, but is null.');
  });

  test.each([null, undefined, 7, 7n, Symbol("a"), {}, "tomorrow", { validAt: day }])("%s is not a day", (at) => {
    expect(() => asOf(portWages, at as never)).toThrow(RangeError);
    expect(() => asOf(portWages, at as never)).toThrow("is not a date. Write it like 2025-08-17");
  });
});

describe("resolve never throws, but reports", () => {
  const block = { type: "talks", widget: "timeline", id: "talks:a", talks: portWages.id };
  test.each([
    [null, [portWages], "wrong-type", ""],
    [{ id: "a", title: "A", blocks: "none" }, [portWages], "wrong-type", "blocks"],
    [{ id: "a", title: "A", blocks: [] }, null, "wrong-type", "dossiers"],
    [{ id: "a", title: "A", blocks: [] }, [portWages, spoilt({ name: 7 })], "wrong-type", "dossiers[1]"],
    [
      { id: "a", title: "A", blocks: [null, { ...block, events: "all" }] },
      [portWages],
      "wrong-type",
      "blocks[1].events",
    ],
    [{ id: "a", title: "A", blocks: [{ ...block, talks: 7n }] }, [portWages], "unknown-dossier", "blocks[0].talks"],
    [
      { id: "a", title: "A", blocks: [{ ...block, asOf: "2026-03-20T10:00Z" }] },
      [portWages],
      "not-a-date",
      "blocks[0].asOf",
    ],
  ])("%#", (article, dossiers, rule, path) => {
    expect(resolve(article as never, dossiers as never).diagnostics).toMatchObject([{ rule, path }]);
  });
});

/** Empties every list and every object of a value. */
function wreck(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) for (const entry of value.values()) wreck(entry, seen);
  for (const key of Object.keys(value)) {
    wreck((value as Record<string, unknown>)[key], seen);
    if (!Object.isFrozen(value)) Reflect.set(value, key, undefined);
  }
}

describe("who edits an answer does not edit what was asked about", () => {
  const article: Article = {
    id: "article:a",
    title: "A",
    blocks: [{ type: "talks", widget: "timeline", id: "talks:a", talks: portWages.id }],
  };
  test.each<[string, (dossier: Dossier, of: Article) => unknown]>([
    ["asOf", (dossier) => asOf(dossier, day)],
    ["diff", (dossier) => diff(dossier, "2026-03-01", day)],
    ["changesSince", (dossier) => changesSince(dossier, "2026-03-01")],
    ["timeline", (dossier) => timeline(dossier)],
    ["talksArticle", (dossier) => talksArticle(dossier)],
    ["resolve", (dossier, of) => resolve(of, [dossier])],
  ])("%s", (_, ask) => {
    const [dossier, of] = structuredClone([portWages, article]);
    wreck(ask(dossier, of));
    expect([dossier, of]).toStrictEqual([portWages, article]);
  });

  test.each<[string, (of: typeof view) => unknown]>([
    ["diff", (of) => diff(asOf(portWages, "2026-03-01"), of)],
    ["timeline", (of) => timeline(of)],
    ["positions", (of) => positions(of).cell("party:port", "issue:pay")],
    ["conflicts", (of) => conflicts(of)],
    ["corrections", (of) => corrections(of)],
  ])("%s of a view", (_, ask) => {
    const own = asOf(portWages, day);
    wreck(ask(own));
    expect(own).toStrictEqual(view);
  });
});
