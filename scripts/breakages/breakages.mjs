/**
 * A change to the code that somebody would notice.
 * @typedef {object} Breakage
 * @property {string} says what goes wrong for a reader, an editor or a developer
 * @property {string} file
 * @property {string} text what the file has, once
 * @property {string} replacement
 * @property {readonly string[]} tests of which one must fail
 */

const model = "packages/model/src";
const dossier = "packages/dossier/src";
const extract = "packages/extract/src";
const react = "packages/react/src";
const asKnown = `${model}/talks/known/as-known.properties.test.ts`;

/** The first eleven were noticed by no test when they were first tried. @type {readonly Breakage[]} */
export const breakages = [
  {
    says: "what a scenario leads to is shown without being cleaned",
    file: `${model}/generated/shapes.ts`,
    text: `    leadsTo: { type: "list", of: prose },`,
    replacement: "",
    tests: [`${model}/article/cleaning/every-field.test.ts`],
  },
  {
    says: "a correction of the first day counts as one between two days",
    file: `${model}/talks/diff.ts`,
    text: "on > lastDay(after) && on <= lastDay(upTo)",
    replacement: "on >= lastDay(after) && on <= lastDay(upTo)",
    tests: [`${model}/talks/diff.test.ts`],
  },
  {
    says: "an only source without a publisher is not named as the origin",
    file: `${model}/talks/shown/look-up.ts`,
    text: "return sources.length === 1 ? sources.map(name) : named;",
    replacement: "return named;",
    tests: [`${model}/talks/shown/timeline.test.ts`],
  },
  {
    says: "what only has more sources is listed among the news",
    file: `${model}/talks/shown/what-changed.ts`,
    text: "(sameWords === undefined ? 0 : lastOfNews)",
    replacement: "0",
    tests: [`${model}/talks/shown/what-changed.test.ts`],
  },
  {
    says: "of a person's roles, only the first is shown as changed",
    file: `${model}/talks/shown/state-of.ts`,
    text: "text: roles.map(",
    replacement: "text: roles.slice(0, 1).map(",
    tests: [`${model}/talks/shown/what-changed.test.ts`],
  },
  {
    says: "Arabic in Latin letters runs from right to left",
    file: `${model}/labels/direction-of.ts`,
    text: "/-(latn|cyrl)\\b/",
    replacement: "/-(cyrl)\\b/",
    tests: [`${model}/labels/direction-of.test.ts`],
  },
  {
    says: "a date that is perhaps about right (%) is printed as certain",
    file: `${model}/labels/date-words.ts`,
    text: "/[?%]/.test(edtf)",
    replacement: "/[?]/.test(edtf)",
    tests: [`${model}/labels/date-words.test.ts`],
  },
  {
    says: "a telephone number is no longer a link",
    file: `${model}/article/cleaning/safe-href.ts`,
    text: `"mailto:", "tel:"]`,
    replacement: `"mailto:"]`,
    tests: [`${model}/article/clean.test.ts`],
  },
  {
    says: "the last short line of a paragraph is read as a heading",
    file: `${extract}/document/role.ts`,
    text: "return !line.blankBefore && after.blankBefore;",
    replacement: "return false;",
    tests: [`${extract}/document/role.test.ts`],
  },
  {
    says: "a numbered step of any length is read as a heading",
    file: `${extract}/document/role.ts`,
    text: "text.length <= longestNumberedHeading &&",
    replacement: "",
    tests: [`${extract}/document/role.test.ts`],
  },
  {
    says: "a witness is not shown among the participants",
    file: `${model}/generated/values.ts`,
    text: `\n  "observer",\n  "witness",`,
    replacement: `\n  "observer",`,
    tests: [`${model}/article/talks/talks-text.test.ts`],
  },
  {
    says: "a meeting is shown as held, with its outcome, before it was",
    file: `${model}/talks/days/seen-record.ts`,
    text: "return asAnnounced(then, clocks);",
    replacement: "return then;",
    tests: [`${model}/talks/as-of.test.ts`],
  },
  {
    says: "an issue is shown as settled by a text of which nothing is known yet",
    file: `${model}/talks/settled.ts`,
    text: "(proposal === undefined || isKnown(proposal))",
    replacement: "true",
    tests: [`${model}/talks/settled.test.ts`],
  },
  {
    says: "a meeting that was moved is not called rescheduled",
    file: `${model}/talks/diff.ts`,
    text: "isMoved(before.when, after.when)",
    replacement: "false",
    tests: [`${model}/talks/diff.test.ts`],
  },
  {
    says: "a claim stands at its event in the harder wording",
    file: `${model}/talks/shown/timeline.ts`,
    text: "if (harder.has(statement.id)) continue;",
    replacement: "",
    tests: [`${model}/talks/shown/timeline.test.ts`],
  },
  {
    says: "a block that is pinned to a day shows what came later",
    file: `${model}/talks/shown/filling/fill-block.ts`,
    text: "block.asOf ?? dossier.asOf",
    replacement: "dossier.asOf",
    tests: [`${model}/talks/shown/resolve.test.ts`],
  },
  {
    says: "a second position of a party on an issue is shown beside the first, and no one is asked which holds",
    file: `${dossier}/document/sections/positions.ts`,
    text: "if (before !== undefined && before.day < day) earlier = before;",
    replacement: "",
    tests: [`${dossier}/document/positions.test.ts`],
  },
  {
    says: "a link with a bold word in it falls apart into three links",
    file: `${react}/rich-text/marks.tsx`,
    text: "while (end < spans.length && spans[end]?.link === link) end++;",
    replacement: "",
    tests: [`${react}/rich-text/rich-text.test.tsx`],
  },
  {
    says: "a cited source in Markdown becomes a link to nowhere",
    file: `${dossier}/markdown/parse-rich-text.ts`,
    text: `if (url.startsWith("source:")) {`,
    replacement: `if (url.startsWith("cite:")) {`,
    tests: [`${dossier}/markdown/parse-rich-text.test.ts`],
  },
  {
    says: "two entries of a page have the same id, and links find the first only",
    file: `${model}/article/unique-ids.ts`,
    text: "      this.#taken.add(id);\n",
    replacement: "",
    tests: [`${model}/article/clean.test.ts`],
  },
  {
    says: "an outcome is shown from the first report of the meeting on",
    file: `${model}/talks/known/as-known.ts`,
    text: `return lastPublished(references, sources);`,
    replacement: `return firstPublished(references, sources);`,
    tests: [asKnown],
  },
  {
    says: "a field is shown before the source that it is written to come from was public",
    file: `${model}/talks/known/as-known.ts`,
    text: `.filter((field) => isLater(firstPublished(carriersOf(record, field).references, sources)))`,
    replacement: `.filter(() => false)`,
    tests: [asKnown],
  },
  {
    says: "a source that disputes a record counts as its first report",
    file: `${model}/talks/known/carriers.ts`,
    text: `references.filter(supports);`,
    replacement: `references;`,
    tests: [asKnown],
  },
  {
    says: "a statement is known from the day on which it was said, before any source reported it",
    file: `${model}/talks/known/known-from.ts`,
    text: `return published(record, sources) ?? ownDay(record) ?? asWritten(dossier);`,
    replacement: `return ownDay(record) ?? published(record, sources) ?? asWritten(dossier);`,
    tests: [asKnown],
  },
  {
    says: "a source that carries one field makes the whole record known",
    file: `${model}/talks/known/carriers.ts`,
    text: `return { references: general.length > 0 ? general : supporting, areNamed: false };`,
    replacement: `return { references: supporting, areNamed: false };`,
    tests: [asKnown],
  },
];
