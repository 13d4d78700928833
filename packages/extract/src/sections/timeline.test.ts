import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const after = "\n\nThe talks go on.";
const goesOn = "paragraph: The talks go on.";
const two = "date=2018-04-09; title=Last contract. | date=2021; title=One-week strike.";

describe("a timeline", () => {
  test("is a list of dated entries, with the lines that lead to it", () => {
    expect(outline(`Timeline\n\n- 9 April 2018: Last contract.\n- 2021: One-week strike.${after}`)).toStrictEqual([
      `timeline: label=Timeline; ${two}`,
      goesOn,
    ]);
    expect(outline(`Key dates\n\nHow it came to this:\n\n- 9 April 2018: Last contract.`)).toStrictEqual([
      "timeline: label=Key dates; intro=How it came to this:; date=2018-04-09; title=Last contract.",
    ]);
  });

  test("may be paragraphs that begin with dates, up to the first that does not", () => {
    expect(outline(`Timeline\n\n9 April 2018: Last contract.\n\n2021 – One-week strike.${after}`)).toStrictEqual([
      `timeline: label=Timeline; ${two}`,
      goesOn,
    ]);
    expect(outline(`Timeline\n9 April 2018: Last contract.\n2021: One-week strike.${after}`)).toStrictEqual([
      `timeline: label=Timeline; ${two}`,
      goesOn,
    ]);
    expect(outline("Timeline\n\nHow it came to this:\n\n2018: Last contract.\n\n2021: One-week strike.")).toStrictEqual(
      [
        "timeline: label=Timeline; intro=How it came to this:; date=2018; title=Last contract. | date=2021; title=One-week strike.",
      ],
    );
  });

  test("keeps short entries that look like headings", () => {
    expect(outline(`Timeline of the dispute\n\n2018: Last contract\n\n2021: One-week strike${after}`)).toStrictEqual([
      "timeline: label=Timeline of the dispute; date=2018; title=Last contract | date=2021; title=One-week strike",
      goesOn,
    ]);
  });

  test("may have its dates in lines of their own", () => {
    expect(outline(`Timeline\n\n9 April 2018\nLast contract.\n\n2021\nOne-week strike.${after}`)).toStrictEqual([
      `timeline: label=Timeline; ${two}`,
      goesOn,
    ]);
    expect(outline(`Timeline\n\n9 April 2018\n\nLast contract.\n\n2021\n\nOne-week strike.${after}`)).toStrictEqual([
      `timeline: label=Timeline; ${two}`,
      goesOn,
    ]);
  });

  test("may have its dates in headings, with all that is below them", () => {
    const text = "## Timeline\n\n### March 2018\n\nTalks. They last a day.\n\nNo one signs.\n\n### 2021\n\nA strike.";
    expect(outline(`${text}\n\n## Outlook\n\nThe talks go on.`)).toStrictEqual([
      "timeline: label=Timeline; date=2018-03; title=Talks.; They last a day.\n\nNo one signs. | date=2021; title=A strike.",
      "heading: Outlook",
      goesOn,
    ]);
  });

  test("has the first sentence of an entry, or its first line, as the title", () => {
    const entries = "- **10 March 2026**: Talks begin. Dr. Vale leads them.\n- 11 March 2026: Talks end";
    expect(outline(`Timeline\n\n${entries}`)).toStrictEqual([
      "timeline: label=Timeline; date=2026-03-10; title=Talks begin.; Dr. Vale leads them. | date=2026-03-11; title=Talks end",
    ]);
    expect(outline("Timeline\n\n2018\nTalks in the town hall\nThey last a day.\n\n2021: A strike.")).toStrictEqual([
      "timeline: label=Timeline; date=2018; title=Talks in the town hall; They last a day. | date=2021; title=A strike.",
    ]);
  });

  test("leaves no half of a pair of bold marks", () => {
    expect(
      outline("Timeline\n\n- **2018: Talks begin.** They last a day.\n- **2021 – Strike** in March."),
    ).toStrictEqual([
      "timeline: label=Timeline; date=2018; title=**Talks begin.** They last a day. | date=2021; title=**Strike** in March.",
    ]);
  });

  test("may have years that could be times, if one of its years could not", () => {
    const years = "date=1453; title=The city falls. | date=1492; title=Ships sail.";
    expect(outline("Timeline\n\n- 1453: The city falls.\n- 1492: Ships sail.")).toStrictEqual([
      `timeline: label=Timeline; ${years}`,
    ]);
    expect(outline("Timeline\n\n- 1914: War.\n- 1918: Peace.")[0]).toMatch(/^timeline/);
  });

  test("has a long first sentence whole", () => {
    const long = `The union ${"and the port ".repeat(20)}met. It was a long day.`;
    expect(outline(`Timeline\n\n- 2018: ${long}`)).toStrictEqual([
      `timeline: label=Timeline; date=2018; title=${long}`,
    ]);
  });

  test.each([
    ["Chronologie", "10. März 2026: Erste Runde.", "2026-03-10", "Erste Runde."],
    ["Les dates clés", "1er mars 2026 : Premier tour.", "2026-03-01", "Premier tour."],
    ["Cronología", "10 de marzo de 2026: Primera ronda.", "2026-03-10", "Primera ronda."],
    ["时间线", "2026年3月10日：第一轮会谈。", "2026-03-10", "第一轮会谈。"],
  ])("is found as %s", (label, entry, date, title) => {
    expect(outline(`${label}\n\n- ${entry}\n- ${entry}`)).toContain(
      `timeline: label=${label}; date=${date}; title=${title} | date=${date}; title=${title}`,
    );
  });
});

describe("what is not understood stays as it was", () => {
  test("a list in which one entry has no date that can be read", () => {
    expect(outline(`Timeline\n\n- 2018: Last contract.\n- In spring: One-week strike.${after}`)).toStrictEqual([
      "heading: Timeline",
      "list: 2018: Last contract. | In spring: One-week strike.",
      goesOn,
    ]);
  });

  test("paragraphs with more than one kind of entry", () => {
    const words = ["2018: Last contract.", "It was a long day.", "2021: One-week strike."];
    for (const all of [words, ["2017: Talks.", ...words]])
      expect(outline(`Timeline\n\n${all.join("\n\n")}`)).toStrictEqual([
        "heading: Timeline",
        ...all.map((one) => `paragraph: ${one}`),
      ]);
  });

  test("a list with an aside among its entries", () => {
    const list = "- 2018: Last contract.\n- Note: All dates are those of the port.\n- 2021: One-week strike.";
    expect(outline(`Timeline\n\n${list}`)[0]).toBe("heading: Timeline");
  });

  test("what another heading, a divider or a list keeps apart", () => {
    expect(outline("Timeline\n\n## Before the strike\n\n2018: Last contract.\n\n2019: Talks.")).toContain(
      "heading: Before the strike",
    );
    const entries = "2018: Last contract.\n\n2019: Talks.";
    const timeline = "timeline: label=Timeline; date=2018; title=Last contract. | date=2019; title=Talks.";
    expect(outline(`Timeline\n\n${entries}\n\n---\n\n2021: It goes on.`)).toStrictEqual([
      timeline,
      "paragraph: 2021: It goes on.",
    ]);
    expect(outline(`Timeline\n\n${entries}\n- pay\n- hours`)).toStrictEqual([timeline, "list: pay | hours"]);
  });

  test("a date with nothing below it", () => {
    expect(outline("Timeline\n\n2018: Last contract.\n\n2019: Talks.\n\n2021")).toContain("heading: Timeline");
    expect(outline("Timeline\n\n- 2018: Last contract.\n- 2021")).toContain("list: 2018: Last contract. | 2021");
  });

  test("text that is not dated, and one dated paragraph alone", () => {
    expect(outline(`Timeline${after}`)).toStrictEqual(["heading: Timeline", goesOn]);
    expect(outline(`Timeline\n\n2018: Last contract.${after}`)).toStrictEqual([
      "heading: Timeline",
      "paragraph: 2018: Last contract.",
      goesOn,
    ]);
  });

  test.each([
    ["a season of two years", "2018 – 19: The worst season.", "2020 – 21: A better one."],
    ["years in the wrong order", "2021 – 2018: Talks.", "2022: A strike."],
    ["a day up to a month", "10 March 2026 – April 2026: Talks.", "May 2026: A strike."],
    ["times of a day", "1430: The ship calls for help.", "1445: The lifeboat is out."],
  ])("a list with %s", (_what, ...entries) => {
    expect(outline(`Timeline\n\n- ${entries.join("\n- ")}`)).toStrictEqual([
      "heading: Timeline",
      `list: ${entries.join(" | ")}`,
    ]);
  });

  test("a sentence that begins with a date", () => {
    expect(outline("Timeline\n\n2018 was a good year.\n\n2021 was not.")).toContain("paragraph: 2018 was a good year.");
  });
});
