import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

describe("a short line is a heading", () => {
  test("above a sentence", () => {
    expect(outline("Transportation\n\nBuses run.")).toStrictEqual(["heading: Transportation", "paragraph: Buses run."]);
  });

  test("above a line that ends with a colon", () => {
    expect(outline("Transportation\n\nOpen points:")).toContain("heading: Transportation");
  });

  test("above a list", () => {
    expect(outline("Transportation\n\n- buses\n- trams")).toStrictEqual([
      "heading: Transportation",
      "list: buses | trams",
    ]);
  });

  test("above a line that is much longer", () => {
    expect(outline("Pay\n\nsix percent more over two years")).toContain("heading: Pay");
  });

  test("of several words, with blank lines around it, above another short line", () => {
    expect(outline("Buses and trams\n\nOld Quay")).toContain("heading: Buses and trams");
  });

  test("with a dash in it", () => {
    expect(outline("Transport – the plan\n\nBuses run.")).toContain("heading: Transport – the plan");
  });

  test("with a number, above a paragraph", () => {
    expect(outline("1. The first step\n\nThe union votes.\n\n2. The second step\n\nThe port answers.")).toStrictEqual([
      "heading: The first step",
      "paragraph: The union votes.",
      "heading: The second step",
      "paragraph: The port answers.",
    ]);
  });
});

describe("a short line is not a heading", () => {
  test("if it is one word above a line that is hardly longer", () => {
    expect(outline("Transportation\n\nbuses and trams")).toContain("paragraph: Transportation");
  });

  test("if it ends the lines above it", () => {
    expect(outline("We will wait for five more days\nThe harbour master\n\nThe talks go on.")).toContain(
      "paragraph: The harbour master",
    );
  });

  test("if no blank line follows, and the next line is as short", () => {
    expect(outline("Buses and trams\nOld Quay\nCustoms House\n\nThe talks go on.")).toContain(
      "paragraph: Buses and trams",
    );
  });

  test("if it begins with a dash, as a signature does", () => {
    expect(outline("—Mary Miller, for the port\n\nThe talks go on.")).toContain(
      "paragraph: —Mary Miller, for the port",
    );
  });

  test("above a divider, or at the end", () => {
    expect(outline("The last word\n\n***\n\nThe talks go on.")).toContain("paragraph: The last word");
    expect(outline("The talks go on.\n\nThe last word")).toContain("paragraph: The last word");
  });

  test("if it is a date", () => {
    expect(outline("3 May 2025\n\nThe talks go on.")).toContain("paragraph: 3 May 2025");
  });
});

describe("a line with a number is an item of a list, not a heading", () => {
  test("if text follows without a blank line", () => {
    expect(outline("1. The first step\nThe union votes.")).toContain("list: The first step");
  });

  test("if a list follows it", () => {
    expect(outline("1. The first step\n\n- The union votes.")).toContain("list: The first step");
  });

  test("if what follows is not a sentence", () => {
    expect(outline("1. The first step\n\nvotes of the union")).toContain("list: The first step");
  });

  test("if it is longer than a heading", () => {
    const step = `The first step ${"and one more ".repeat(6)}step`;
    expect(step.length).toBeGreaterThan(80);
    expect(outline(`1. ${step}\n\nThe union votes.`)).toContain(`list: ${step}`);
  });
});

describe("a question is a heading", () => {
  test("above a paragraph or a list", () => {
    expect(outline("Who pays?\n\nThe county pays.")).toContain("heading: Who pays?");
    expect(outline("Who pays?\n\n- The county\n- The city")).toContain("heading: Who pays?");
  });

  test("with a number, if its answer has none", () => {
    expect(outline("1. Who pays?\n\nThe county pays.")).toContain("heading: Who pays?");
  });

  test("but not in a numbered list of questions", () => {
    expect(outline("1. Who pays?\n2. Who signs?")).toContain("list: Who pays? | Who signs?");
  });

  test("but not if it is as long as a paragraph", () => {
    const question = `Who pays ${"for the works on the old bridge ".repeat(6)}in the end?`;
    expect(question.length).toBeGreaterThan(200);
    expect(outline(`${question}\n\nThe county pays.`)).toContain(`paragraph: ${question}`);
  });
});

describe("a heading in Markdown is a heading", () => {
  test("whatever it ends with and whatever follows", () => {
    expect(outline("## It is over.\n\nThe talks go on.")).toContain("heading: It is over.");
    expect(outline("The talks go on.\n\n## The last word")).toContain("heading: The last word");
  });
});

describe("a label", () => {
  test("with more words than its own is a label if it looks like a heading", () => {
    const points = "\n\n- Trains run later.\n- Buses run on time.";
    const items = "Trains run later. | Buses run on time.";
    expect(outline(`What this means for commuters${points}`)).toStrictEqual([
      `key-points what-this-means: label=What this means for commuters; ${items}`,
    ]);
    expect(outline(`what this means for commuters:${points}`)).toStrictEqual([
      `key-points what-this-means: label=what this means for commuters; ${items}`,
    ]);
    expect(outline(`what this means for commuters?${points}`)).toStrictEqual([
      `key-points what-this-means: label=what this means for commuters?; ${items}`,
    ]);
  });

  test("at the beginning of a sentence is not a label", () => {
    const sentence = "Questions and answers were exchanged for an hour.";
    expect(outline(`${sentence}\n\nThe talks go on.`)).toContain(`paragraph: ${sentence}`);
  });

  test("in a list is an item", () => {
    expect(outline("- Pay\n- Comments\n- Sources")).toStrictEqual(["list: Pay | Comments | Sources"]);
    expect(outline("1. Pay\n2. Comments\n3. Sources\n4. Hours")).toStrictEqual([
      "list: Pay | Comments | Sources | Hours",
    ]);
  });

  test("with a number, above text, is still a label", () => {
    expect(outline("1. Summary\n\nThe talks go on.")).toStrictEqual([
      "key-points summary: label=Summary; The talks go on.",
    ]);
  });

  test("in the line of its text is an item too, in a list", () => {
    expect(outline("- Sources: two officials\n- Time: noon")).toStrictEqual([
      "list: Sources: two officials | Time: noon",
    ]);
    expect(outline("1. Sources: two officials\n2. Time: noon")).toStrictEqual([
      "list: Sources: two officials | Time: noon",
    ]);
  });
});
