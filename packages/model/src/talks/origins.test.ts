import { describe, expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, SourceRecord } from "../generated/types.js";
import { origins } from "./origins.js";

const source = (id: string, ...basedOn: string[]): SourceRecord => ({
  kind: "source",
  id: `source:${id}`,
  name: id,
  type: "secondary",
  publisher: `Publisher ${id}`,
  ...(basedOn.length > 0 && { basedOn: basedOn.map((base) => `source:${base}`) }),
});

const originsOf = (sources: SourceRecord[], ...cited: string[]): string[] => {
  const event: DossierRecord = {
    kind: "event",
    id: "event:talks",
    name: "Talks",
    type: "meeting",
    status: "happened",
    references: cited.map((id) => ({ source: `source:${id}` })),
  };
  const dossier: Dossier = { ...portWages, records: [...sources, event] };
  return origins(event, dossier);
};

describe("the origins of an event", () => {
  test("are the publishers that its sources go back to", () => {
    const sources = [source("a", "b", "c"), source("b", "d"), source("c", "d", "e"), source("d"), source("e")];
    expect(originsOf(sources, "a")).toStrictEqual(["Publisher d", "Publisher e"]);
    expect(originsOf(sources, "b", "d")).toStrictEqual(["Publisher d"]);
    expect(originsOf(sources, "c", "gone")).toStrictEqual(["", "Publisher d", "Publisher e"]);
  });

  test("are found at the end of a chain of any length", () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => (at === 0 ? source("0") : source(`${at}`, `${at - 1}`)));
    expect(originsOf(chain, "49999")).toStrictEqual(["Publisher 0"]);
  });

  test("are one where a publisher is spelled with other capitals or spaces, as most sources spell it", () => {
    const by = (id: string, publisher: string): SourceRecord => ({ ...source(id), publisher });
    expect(originsOf([by("a", "REUTERS"), by("b", "Reuters")], "a", "b")).toStrictEqual(["Reuters"]);
    const three = [by("a", "AlJazeera "), by("b", "Al Jazeera"), by("c", "Al Jazeera")];
    expect(originsOf(three, "a")).toStrictEqual(["Al Jazeera"]);
    expect(originsOf([by("a", "Reuters"), by("b", "Reuters UK")], "a", "b")).toHaveLength(2);
  });

  test("are those outside a circle, wherever it is entered", () => {
    const circle = [source("a", "b"), source("b", "a", "c"), source("c")];
    expect(originsOf(circle, "a")).toStrictEqual(["Publisher c"]);
    expect(originsOf(circle, "b")).toStrictEqual(["Publisher c"]);
    expect(originsOf(circle, "a", "b")).toStrictEqual(["Publisher c"]);
    expect(originsOf([source("a", "b"), source("b", "a")], "a")).toStrictEqual([]);
  });
});
