/** Adds a field that readers see: the room of a meeting, in the timeline as HTML and as plain text. */

const room = (/** @type {string} */ where) =>
  `    room: text({ title: "Room", help: "${where}", example: "the blue hall" }).exactOptional(),\n`;

const test = `import { render, screen } from "@testing-library/react";
import { toText, type Article } from "@backgrounder/model/article";
import { portWages } from "@backgrounder/model/examples";
import { resolve } from "@backgrounder/model/talks";
import { expect, test } from "vitest";
import { TalksTimeline } from "./talks-timeline.js";

const records = portWages.records.map((record) => (record.kind === "event" ? { ...record, room: "the blue hall" } : record));
const article: Article = {
  id: "article:a",
  title: "A",
  blocks: [{ type: "talks", id: "talks:a", talks: portWages.id, widget: "timeline" }],
};

test("the room is in the page and in the text", () => {
  const [block] = resolve(article, [{ ...portWages, records }]).article.blocks;
  if (block?.type !== "talks" || block.widget !== "timeline") throw new Error("No timeline.");
  render(<TalksTimeline block={block} />);
  expect(screen.getAllByText(/the blue hall/).length).toBeGreaterThan(0);
  expect(toText(block)).toContain("the blue hall");
});
`;

/** @type {import("./edit.mjs").Trial} */
export const trial = {
  title: "a field that is shown, the `room` of a meeting",
  edits: [
    {
      piece: "the field of the record",
      file: "packages/model/src/schema/talks/event.ts",
      after: '      example: "Geneva",\n      ownWords: true,\n    }).exactOptional(),\n',
      add: room("The room of the meeting."),
    },
    {
      piece: "the field of the widget",
      file: "packages/model/src/schema/shown/timeline.ts",
      after: 'example: "Geneva" }).exactOptional(),\n',
      add: room("The room of the meeting."),
    },
    {
      piece: "from the record to the widget",
      file: "packages/model/src/talks/shown/timeline.ts",
      after: "    ...(place !== undefined && { place }),\n",
      add: "    ...(event.room !== undefined && { room: event.room }),\n",
    },
    {
      piece: "as plain text",
      file: "packages/model/src/article/talks/timeline.ts",
      after: "inLine([name, place",
      add: ", event.room",
    },
    {
      piece: "as HTML",
      file: "packages/react/src/talks-timeline/entry.tsx",
      after: "inLine([name, place",
      add: ", entry.room",
    },
    {
      piece: "the test of the trial",
      file: "packages/react/src/talks-timeline/room.test.tsx",
      create: test,
      isTest: true,
    },
  ],
  commands: [
    ["npm", "run", "generate", "--workspace=@backgrounder/model"],
    ["tsc", "-p", "packages/model"],
    ["tsc", "-p", "packages/react"],
    ["vitest", "run", "--project=jsdom", "packages/react/src/talks-timeline/room.test.tsx"],
  ],
  leftOut: {
    "the field of the widget": /timeline\.ts.*'room' does not exist/,
    "from the record to the widget": /Unable to find an element with the text: \/the blue hall/,
    "as plain text": /to contain 'the blue hall'/,
    "as HTML": /Unable to find an element with the text: \/the blue hall/,
  },
};
