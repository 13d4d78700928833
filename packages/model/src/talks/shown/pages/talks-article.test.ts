import { describe, expect, test } from "vitest";
import { cleanArticle } from "../../../article/clean.js";
import { toText } from "../../../article/to-text.js";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord } from "../../../generated/types.js";
import { articleSchema } from "../../../schema/schemas.js";
import { asOf } from "../../as-of.js";
import { readsOf } from "../../check/counted-reads.test.util.js";
import { dateOfChangeBefore, datesOfChange } from "../dates-of-change.js";
import { talksArticle } from "./talks-article.js";

const partsOf = (asOf?: string): string[] =>
  talksArticle(portWages, asOf === undefined ? {} : { asOf }).blocks.map((block) =>
    block.type === "talks" ? block.widget : block.type,
  );

describe("the dates of change", () => {
  const dates = datesOfChange(portWages);

  test("are the days on which a reader finds something new, in order", () => {
    expect(dates).toStrictEqual(["2026-03-01", "2026-03-02", "2026-03-10", "2026-03-12", "2026-03-15", "2026-03-18"]);
  });

  test("leave no day out: between two of them every view is the same", () => {
    const shown = (day: string): string => {
      const { dossier, recordViews } = asOf(portWages, day);
      return JSON.stringify([dossier.records, [...recordViews]]);
    };
    for (let day = 1; day <= 20; day++) {
      const today = `2026-03-${String(day).padStart(2, "0")}`;
      const current = dates.findLast((date) => date <= today);
      expect(shown(today), today).toBe(shown(current ?? ""));
    }
  });

  test("are two for what became public on some day between them: when it may have, and when it must have", () => {
    const found = datesOfChange({
      ...portWages,
      records: [
        {
          kind: "event",
          id: "event:leak",
          name: "Leak",
          type: "publication",
          status: "happened",
          knownFrom: { edtf: "2026-03-05/2026-03-08", earliest: "2026-03-05", latest: "2026-03-08", basis: "inferred" },
        },
      ],
    });
    expect(found).toStrictEqual(["2026-03-05", "2026-03-08"]);
  });

  test("are none for a dossier about which nothing is known", () => {
    expect(datesOfChange({ ...portWages, records: [] })).toStrictEqual([]);
  });

  test("are the same when they are looked for backwards from a day", () => {
    for (const day of [
      "2026-02-01",
      "2026-03-01",
      "2026-03-02",
      "2026-03-11",
      "2026-03-16",
      "2026-03-18",
      "2027-01-01",
    ]) {
      expect(dateOfChangeBefore(portWages, day), day).toBe(dates.filter((date) => date <= day).at(-2));
    }
  });

  const manyDays = (count: number): Dossier => ({
    ...portWages,
    records: Array.from({ length: count }, (_, at): DossierRecord => {
      const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
      const when = { edtf: day, earliest: day, latest: day, basis: "stated" } as const;
      return {
        kind: "event",
        id: `event:day-${at}`,
        name: "Talks",
        type: "meeting",
        status: "happened",
        when,
        knownFrom: when,
      };
    }),
  });

  test("are looked for in the last thousand days", () => {
    const found = datesOfChange(manyDays(1100));
    expect(found).toHaveLength(999);
    expect(found.at(-1)).toBe("2023-01-04");
  });

  test("cost a page the same few views, however many days there are", () => {
    const reads = (days: number): number =>
      readsOf(manyDays(days), (dossier) => dateOfChangeBefore(dossier, "2026-03-20"));
    expect(reads(1000)).toBeLessThan(5 * reads(250));
  });

  test("cost one view a day", () => {
    const days = new Set(JSON.stringify(portWages.records).match(/\d{4}-\d{2}-\d{2}/g)).add(portWages.asOf);
    const upToItsDay = [...days].filter((day) => day <= portWages.asOf).length;
    const whole = recordReads((dossier) => datesOfChange(dossier));
    const withoutViews = recordReads((dossier) => JSON.stringify(dossier.records));
    const oneView = recordReads((dossier) => asOf(dossier, "2026-03-20"));
    expect(whole).toBeLessThanOrEqual(withoutViews + oneView * (upToItsDay + 1));
  });
});

/** How often the history of a record is read while something is worked out. */
function recordReads(work: (dossier: Dossier) => unknown): number {
  let reads = 0;
  const watched = (record: DossierRecord): DossierRecord =>
    Object.defineProperty({ ...record }, "history", {
      enumerable: true,
      get: () => {
        reads += 1;
        return record.history;
      },
    });
  work({ ...portWages, records: portWages.records.map(watched) });
  return reads;
}

describe("a page of talks", () => {
  test("is whole: every part is what the schema accepts and nothing of it is dropped", () => {
    const article = talksArticle(portWages);
    expect(() => articleSchema.parse(article)).not.toThrow();
    expect(cleanArticle(article).diagnostics).toStrictEqual([]);
    expect(article).toMatchObject({ id: "article:port-wages", title: "Port wage talks", lang: "en" });
  });

  test("has its parts in the order in which a reader asks", () => {
    expect(partsOf()).toStrictEqual([
      "where-things-stand",
      "timeline",
      "figures",
      "participants",
      "positions",
      "what-changed",
      "table",
      "disputes",
      "corrections",
      "sources",
    ]);
  });

  test("leaves out what was not known yet, and has nothing to compare the first day with", () => {
    expect(partsOf("2026-03-01")).toStrictEqual([
      "where-things-stand",
      "timeline",
      "figures",
      "participants",
      "positions",
      "table",
      "corrections",
      "sources",
    ]);
  });

  test("says that it was checked only from the day of the check on", () => {
    const checkedOn = (asOf: string) =>
      talksArticle({ ...portWages, checked: { on: "2026-03-12", by: "desk editor" } }, { asOf }).blocks.some(
        (block) => "checked" in block && block.checked !== undefined,
      );
    expect([checkedOn("2026-03-11"), checkedOn("2026-03-12")]).toStrictEqual([false, true]);
  });

  test("is empty before everything", () => {
    expect(partsOf("2026-01-01")).toStrictEqual([]);
  });

  test("compares with the state of knowledge before, or with the day that is asked for", () => {
    const since = (options: { asOf?: string; since?: string }): string | undefined =>
      talksArticle(portWages, options).blocks.flatMap((block) =>
        block.type === "talks" && block.widget === "what-changed" ? block.since : [],
      )[0];
    expect(since({})).toBe("2026-03-15");
    expect(since({ asOf: "2026-03-16" })).toBe("2026-03-12");
    expect(since({ since: "2026-03-05" })).toBe("2026-03-05");
  });

  test("costs one view for each of the two days that it compares", () => {
    const [since, asOfDay] = ["2026-03-05", "2026-03-15"];
    const page = recordReads((dossier) => talksArticle(dossier, { since, asOf: asOfDay }));
    const twoViews = recordReads((dossier) => [asOf(dossier, since), asOf(dossier, asOfDay)]);
    // Comparing the views reads a few more; a third view would read half as much again.
    expect(page).toBeLessThan(1.25 * twoViews);
  });

  test("pinned to a day it still says what has since been found wrong", () => {
    const text = toText(talksArticle(portWages, { asOf: "2026-03-05" }));
    expect(text).toContain("10 March 2026: Corrected: Offer of 4.1 per cent.");
    expect(text).not.toContain("Five per cent");
  });

  test("shows questions, terms, scenarios, obstacles and proposals where a dossier has them", () => {
    const known = {
      knownFrom: { edtf: "2026-03-01", earliest: "2026-03-01", latest: "2026-03-01", basis: "stated" },
    } as const;
    const more = talksArticle({
      ...portWages,
      records: [
        ...portWages.records.map((record) =>
          record.id === "issue:pay" && record.kind === "issue"
            ? {
                ...record,
                obstacles: [{ summary: "The port has no budget yet.", mitigations: [{ summary: "A loan." }] }],
              }
            : record,
        ),
        {
          ...known,
          kind: "question",
          id: "question:ferries",
          name: "Ferries",
          question: "Will ferries run?",
          answer: "Not decided.",
          asOf: "2026-03-01",
        },
        {
          ...known,
          kind: "proposal",
          id: "proposal:offer",
          name: "First offer",
          by: ["party:port"],
          status: "tabled",
          summary: "4.1 per cent.",
        },
        {
          ...known,
          kind: "scenario",
          id: "scenario:strike",
          name: "A strike",
          set: "spring",
          summary: "Work stops.",
          hingesOn: ["The ballot."],
        },
        {
          ...known,
          kind: "term",
          id: "term:night-work",
          name: "Night work",
          definitions: [{ text: "Work after ten.", by: "party:union" }],
        },
        {
          ...known,
          kind: "statement",
          id: "statement:term",
          name: "On night work",
          form: "claim",
          text: "Night work is dear.",
          about: ["term:night-work"],
        },
      ],
    });
    const text = toText(more);
    expect(text).toContain("First offer | Port authority | Tabled | 4.1 per cent.");
    expect(text).toContain("Pay: The port has no budget yet.\nWhat could help: A loan.");
    expect(text).toContain("A strike: Work stops.");
    expect(text).toContain("Will ferries run?\nNot decided.");
    expect(text).toMatch(/Night work: Work after ten\.\s+\(according to Dockers’ union\)/);
  });
});
