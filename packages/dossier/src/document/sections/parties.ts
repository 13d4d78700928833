import { namesIn, plainColumn, recordsColumn, wordColumn, spelled } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { Column, Section } from "../context/section.js";

const memberColumn: Column = {
  words: ["members"],
  read(cell, draft, reading) {
    const cells = namesIn(cell, reading);
    const open = cells.filter(({ text }) => /^(?:others|und andere)$/i.test(text));
    reading.later.push(() => {
      const named = cells.filter((name) => !open.includes(name));
      draft.add(
        "members",
        named.map((name) => ({ party: reading.names.resolve(name, ["party"]) })),
        named,
      );
      if (open.length > 0) draft.set("membersComplete", false, cell);
    });
  },
};

export const partyTypes: Readonly<Record<string, string>> = {
  ...spelled("state", "bloc", "organisation", "coalition", "body", "publisher", "collective-speaker"),
  organization: "organisation",
};

export const parties: Section = {
  kind: "party",
  one: "a party",
  headings: ["parties", "party", "parteien", "beteiligte"],
  form: "Dockers’ union | organisation | also union, the dockers",
  columns: [
    wordColumn("type", ["type"], partyTypes),
    alsoColumn("aliases"),
    ledBy(/^part of\s+/i, recordsColumn("partOf", ["part of"], ["party"], false)),
    memberColumn,
    { ...plainColumn("name", ["name", "party"]), takesWords: true },
  ],
  needs: { name: "its name", type: `what it is: ${Object.keys(partyTypes).slice(0, 6).join(", ")} …` },
  slug: (draft) => draft.text("name"),
  declares: true,
};
