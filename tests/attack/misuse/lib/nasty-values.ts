import fc from "fast-check";
import * as examples from "@backgrounder/model/examples";
import { asOf } from "@backgrounder/model/talks";
import { en } from "@backgrounder/model/languages";
import { extract } from "@backgrounder/extract";

/** Something that contains itself, by list, by field and far down. */
function cyclic(): unknown {
  const inner: Record<string, unknown> = { type: "list", _type: "block", items: [], children: [] };
  inner["self"] = inner;
  (inner["items"] as unknown[]).push(inner, inner);
  (inner["children"] as unknown[]).push(inner);
  inner["type"] = inner;
  return inner;
}

function deep(depth: number, step: (inside: unknown) => unknown): unknown {
  let value: unknown = "the innermost";
  for (let index = 0; index < depth; index++) value = step(value);
  return value;
}

const scalars: fc.Arbitrary<unknown>[] = [
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e8,
    1e308,
    NaN,
    Infinity,
    -0,
    7n,
    Symbol("nasty"),
  ),
  fc.constantFrom<unknown>(
    "",
    " ",
    "__proto__",
    "constructor",
    "toString",
    "en",
    "de-AT",
    "x".repeat(5000),
    "\ud800",
    "{date}",
  ),
  fc.constantFrom<unknown>(
    "2026-03-20",
    "2026",
    "tomorrow",
    "javascript:alert(1)",
    "https://example.org/",
    "dossier:port-wages",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
];

const holes = (length: number): unknown[] => {
  const list: unknown[] = [];
  list.length = length;
  return list;
};

/** What is made anew each time, so that one call cannot spoil it for the next. */
const made: fc.Arbitrary<unknown>[] = [
  fc
    .constantFrom<() => unknown>(
      cyclic,
      () => holes(3),
      () => holes(2 ** 20),
      () => [null, undefined, "a"],
      () => deep(1000, (inside) => [inside]),
      () => deep(1000, (inside) => ({ text: "a", items: [inside], children: [inside] })),
      () => Object.create(null) as unknown,
      () => new Map<unknown, unknown>([["a", 7]]),
      () => new Date(NaN),
      () => () => 7,
      () => Map,
      () => JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": {} } }') as unknown,
      () => new Proxy({}, {}),
      () => Object.freeze({ kind: "dossier", records: Object.freeze([]) }),
    )
    .map((make) => make()),
];

const blocks = Object.entries(examples).flatMap(([name, own]) =>
  name.endsWith("Examples") ? Object.values(own as Record<string, unknown>) : [],
);
const articles = Object.values(examples).filter((one) => "blocks" in one);
const dossiers = [examples.portWages, examples.securityGuaranteesTalks];
const texts = articles.map((article) => JSON.stringify(article)).concat("FAQ\n\nWho signs?\nNot agreed.\n");

/** What is right, so that what surrounds the spoilt part is walked through. */
export const rightValues = {
  block: (): unknown[] => blocks,
  article: (): unknown[] => articles,
  dossier: (): unknown[] => dossiers,
  view: (): unknown[] => dossiers.map((dossier) => asOf(dossier, dossier.asOf)),
  labels: (): unknown[] => [en, en.dates],
  extracted: (): unknown[] => texts.map((text) => extract(text)),
  text: (): unknown[] => texts,
};

const right = fc
  .constantFrom(...Object.values(rightValues))
  .chain((values) => fc.constantFrom(...values()))
  .map((value) => structuredClone(value));

/** Part of something right, such as the items of a block or one record. */
const part = fc.tuple(right, fc.array(fc.nat(), { maxLength: 4 })).map(([value, steps]) => {
  let found: unknown = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null) break;
    const keys = Object.keys(found);
    if (keys.length === 0) break;
    found = (found as Record<string, unknown>)[keys[step % keys.length] ?? ""];
  }
  return found;
});

const anything = fc.oneof(...scalars, ...made);

/** Something right in which one place, at random, has something else. */
const spoilt = fc
  .tuple(right, fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), fc.oneof(anything, part))
  .map(([value, steps, other]) => {
    let holder: unknown = value;
    for (const [index, step] of steps.entries()) {
      if (typeof holder !== "object" || holder === null) break;
      const keys = Object.keys(holder);
      const key = keys[step % keys.length];
      if (key === undefined) break;
      const fields = holder as Record<string, unknown>;
      if (index === steps.length - 1 || typeof fields[key] !== "object" || fields[key] === null) {
        fields[key] = other;
        break;
      }
      holder = fields[key];
    }
    return value;
  });

/** Options and props: objects of right names and any values. */
const options = fc.record(
  {
    lang: fc.oneof(fc.constant("de"), anything),
    asOf: fc.oneof(fc.constant("2026-03-20"), anything),
    labels: fc.oneof(anything, spoilt),
    styles: fc.oneof(fc.constant({ inline: "</style><script>" }), anything),
    texts: anything,
    headingLevel: anything,
    report: fc.constant(() => undefined),
    components: fc.oneof(fc.constant({ link: null, image: 7 }), fc.constant(null)),
    events: anything,
    folder: anything,
    path: fc.constantFrom("a.md", "a.json", "dossier.yml", "a"),
    text: fc.oneof(fc.constantFrom(...texts), fc.string()),
  },
  { requiredKeys: ["report"] },
);

/** Any value at all. */
export const nastyValue = fc.oneof(
  { weight: 3, arbitrary: anything },
  { weight: 3, arbitrary: spoilt },
  { weight: 2, arbitrary: right },
  { weight: 2, arbitrary: part },
  { weight: 1, arbitrary: options },
  { weight: 1, arbitrary: fc.array(fc.oneof(anything, spoilt, part), { maxLength: 3 }) },
);

export const nastyProps = fc.tuple(options, fc.oneof(spoilt, right, anything, part));
