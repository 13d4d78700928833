import { describe, expect, it } from "vitest";
import * as examples from "../../exports/examples.js";
import type { Source, When } from "../generated/types.js";

/** Any object of an example, with the fields by which it can be compared with another. */
interface Part {
  name?: string;
  party?: unknown;
  status?: string;
  eventStatus?: string;
  when?: When;
  on?: When;
  statedOn?: When;
  text?: unknown;
  sources?: Source[];
}

const { portWages, securityGuaranteesTalks: _, ...shown } = examples;

function partsIn(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsIn)];
}

/** Each with the name of its block and state, so that a failure says where to look. */
const named = Object.entries(shown).flatMap(([name, group]) =>
  Object.entries(group).flatMap(([state, example]) =>
    /hostile/.test(state) ? [] : partsIn(example).map((part) => ({ where: `${name}: ${state}`, part })),
  ),
);

const events = portWages.records.filter((record) => record.kind === "event");

/** The days that the dossier has given an event, one after the other. */
const daysOf = new Map(
  events.map(({ name, when, history = [] }) => [
    name,
    [when, ...history.map(({ before }) => (before as Part | undefined)?.when)].flatMap((day) => day?.edtf ?? []),
  ]),
);

const lastDayOf = ({ when, on, statedOn }: Part): string | undefined => (statedOn ?? on ?? when)?.latest;

describe("the examples tell one story", () => {
  it("with the same days for the same events", () => {
    const wrong = named.flatMap(({ where, part: { name = "", when } }) => {
      const days = daysOf.get(name);
      return days === undefined || when === undefined || days.includes(when.edtf)
        ? []
        : [`${where}: ${name} is on ${when.edtf}, the dossier of the port's wages has ${days.join(", then ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("with the same offer", () => {
    const offer = portWages.records.find((record) => record.kind === "statement" && record.form === "figure");
    const value = offer?.kind === "statement" ? offer.figure?.value : undefined;
    const rises = Object.values(shown)
      .map((group) => JSON.stringify(group))
      .flatMap((text) => [...text.matchAll(/port (?:offers|has offered)[^.]{0,12}?(\d\.\d) per cent/gi)]);
    // The one that was corrected is shown beside what is right.
    const wrong = rises.map((match) => match[1]).filter((found) => found !== String(value) && found !== "4.7");
    expect(rises.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  it("in which no real state has a part", () => {
    const states =
      /\b(United States|USA|Russia|Ukraine|NATO)\b|(?<!\p{L})(США|Росія|Україна|НАТО|الولايات المتحدة)(?!\p{L})/u;
    const wrong = named.filter(({ part: { party, name = "" } }) => states.test(`${name} ${JSON.stringify(party)}`));
    expect(wrong).toEqual([]);
  });

  it("with one publisher and one day for each source", () => {
    const sources = named.flatMap(({ part }) => part.sources ?? []);
    const known = new Map<string, string>();
    const wrong = sources.filter(({ title, publisher, published }) => {
      const imprint = `${publisher ?? ""} ${published ?? ""}`;
      const first = known.get(title) ?? imprint;
      known.set(title, first);
      return first !== imprint;
    });
    expect(wrong).toEqual([]);
  });

  it("in which no source reports what was said after it was published", () => {
    const wrong = named.flatMap(({ where, part }) => {
      const day = lastDayOf(part);
      const hasHappened = (part.status ?? part.eventStatus ?? "happened") === "happened";
      const newest = (part.sources ?? []).map(({ published = "9999" }) => published).sort();
      return day === undefined || !hasHappened || newest.length === 0 || newest.some((published) => published >= day)
        ? []
        : [`${where}: ${day} is reported by ${part.sources?.map(({ title }) => title).join(", ") ?? ""}`];
    });
    expect(wrong).toEqual([]);
  });
});
