import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Change, CorrectionNote, Dossier, When } from "../../../generated/types.js";
import { en } from "../../../languages/en/labels.js";
import { asOf } from "../../as-of.js";
import { correctionNotes } from "./correction-notes.js";

const day = (edtf: string): When => ({ edtf, earliest: edtf, latest: edtf, basis: "stated" });

function notesOf(dossier: Dossier, on = "2026-03-20"): CorrectionNote[] {
  const [block] = correctionNotes(asOf(dossier, on), en);
  return block?.type === "corrections" ? block.items : [];
}

const withHistory = (id: string, changes: Omit<Change, "by">[], fields: object = {}): Dossier => ({
  ...portWages,
  records: portWages.records.map((record) => {
    if (record.id !== id) return { ...record, history: [] };
    return { ...record, ...fields, history: changes.map((change) => ({ by: "desk editor", ...change })) };
  }),
});

describe("the ledger of corrections", () => {
  test("has the wording that was wrong and the one that replaced it", () => {
    expect(notesOf(portWages)).toMatchObject([
      {
        published: "2026-03-10",
        was: "The port offers 4.7 per cent.",
        is: "The port offers 4.1 per cent.",
        correctsName: "Offer of 4.1 per cent",
      },
    ]);
    expect(notesOf(portWages)[0]).not.toHaveProperty("now");
  });

  test("has only what differs: a day, a name", () => {
    const wrong = { when: day("2026-03-11"), name: "Opening" };
    const [note] = notesOf(withHistory("event:round-1", [{ on: "2026-03-12", change: "corrected", before: wrong }]));
    expect(note).toMatchObject({ was: "Opening, 11 March 2026", is: "First round, 10 March 2026" });
  });

  test("says how the fact is now, where it was changed again", () => {
    const notes = notesOf(
      withHistory("event:round-2", [
        { on: "2026-03-13", change: "corrected", before: { when: day("2026-03-21") } },
        { on: "2026-03-14", change: "corrected", before: { when: day("2026-03-22") } },
        { on: "2026-03-18", change: "updated", before: { when: day("2026-03-24") } },
      ]),
    );
    expect(notes.map(({ was, is, now }) => [was, is, now])).toStrictEqual([
      ["22 March 2026", "24 March 2026", "25 March 2026"],
      ["21 March 2026", "22 March 2026", "25 March 2026"],
    ]);
  });

  test("does not say on an earlier day what was changed later", () => {
    const dossier = withHistory("event:round-2", [
      { on: "2026-03-13", change: "corrected", before: { when: day("2026-03-22") } },
      { on: "2026-03-18", change: "updated", before: { when: day("2026-03-24") } },
    ]);
    expect(notesOf(dossier, "2026-03-15")).toMatchObject([{ was: "22 March 2026", is: "24 March 2026" }]);
    expect(JSON.stringify(notesOf(dossier, "2026-03-15"))).not.toContain("25 March");
  });

  test("does not have the wrong wording of what was not known on the day at all", () => {
    const dossier = withHistory(
      "event:round-1",
      [{ on: "2026-03-16", change: "corrected", before: { outcome: "The two sides signed." } }],
      {
        knownFrom: day("2026-03-01"),
        references: [{ source: "source:post-1" }, { source: "source:minutes", carries: ["outcome"] }],
      },
    );
    expect(notesOf(dossier, "2026-03-20")).toMatchObject([{ was: "The two sides signed." }]);
    expect(JSON.stringify(notesOf(dossier, "2026-03-11"))).not.toContain("signed");
  });

  test("strikes out all of what was withdrawn", () => {
    const [note] = notesOf(withHistory("statement:offer", [{ on: "2026-03-12", change: "withdrawn" }]));
    expect(note).toMatchObject({ was: "The port offers 4.1 per cent." });
    expect(note).not.toHaveProperty("is");
  });

  test("leaves it to the note where a page shows nothing of what was corrected", () => {
    const [note] = notesOf(
      withHistory("statement:offer", [
        { on: "2026-03-12", change: "corrected", before: { note: "x" }, note: "Noted." },
      ]),
    );
    expect(note).toMatchObject({ text: "Noted." });
    expect(note).not.toHaveProperty("was");
  });
});
