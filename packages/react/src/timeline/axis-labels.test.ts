import { describe, expect, it } from "vitest";
import { trackOf, type TalksTimelineBlock } from "@backgrounder/model/article";
import { talksExamples, timelineExamples } from "@backgrounder/model/examples";
import { dateWords } from "@backgrounder/model/labels";
import { en } from "@backgrounder/model/languages";
import { axisLabels, type AxisLabel } from "./axis-labels.js";

const labelsOf = (example: keyof typeof talksExamples): AxisLabel[] => {
  const { entries = [], asOf = "" }: TalksTimelineBlock = talksExamples[example];
  const track = trackOf(entries, asOf);
  if (track === undefined) throw new Error("The example has no line of time.");
  return axisLabels(track.stretches, (date) => dateWords(date, en.dates));
};

const wordsIn = (labels: readonly AxisLabel[], ...rooms: AxisLabel["room"][]): string[] =>
  labels.filter(({ room }) => rooms.includes(room)).map(({ words }) => words);

describe("the dates below a line of time", () => {
  it("are all there on a wide line, and fewer where they would lie over each other", () => {
    const labels = labelsOf("eight years with gaps");
    expect(wordsIn(labels, "least", "narrow", "wide").toSorted()).toEqual([
      "2021",
      "April 2018",
      "February 2026",
      "March 2026",
    ]);
    expect(wordsIn(labels, "least", "narrow")).toEqual(["April 2018", "March 2026"]);
  });

  it("keep the beginning of the line where there is room for one only", () => {
    expect(wordsIn(labelsOf("eight years with gaps"), "least")[0]).toBe("April 2018");
  });

  it("claim no year for what was in one of ten", () => {
    const { items } = timelineExamples["dates that are not certain"];
    const entries = items.map(({ title, when }) => ({ id: "", name: title, when }));
    const labels = axisLabels(trackOf(entries)?.stretches ?? [], (date) => dateWords(date, en.dates));
    expect(labels.find(({ at }) => at < 15)?.words).toBe("1870s");
    expect(wordsIn(labels, "least", "narrow", "wide")).not.toContain("1875");
  });

  it("name the month in which the line ends, not the one in which its last stretch begins", () => {
    const [, end] = axisLabels(
      [
        { from: 2, to: 60, first: "2018-04", years: [] },
        { from: 65, to: 98, first: "2026-02", last: "2026-03", years: [] },
      ],
      (date) => dateWords(date, en.dates),
    );
    expect(end).toMatchObject({ words: "March 2026", anchor: "end", at: 98 });
  });
});
