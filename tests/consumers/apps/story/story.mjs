/** What an app's own CMS would deliver: plain data, in no way special to these tests. */

/** @type {import("@backgrounder/model/article").FaqBlock} */
export const faq = {
  type: "faq",
  id: "faq:pier",
  items: [
    {
      id: "question:who-pays",
      question: "Who pays for the new pier?",
      answer: "The harbour board, over twelve years.",
    },
    {
      id: "question:when-open",
      question: "When does it open?",
      answer: [
        {
          _type: "block",
          children: [
            { _type: "span", text: "In spring, says " },
            { _type: "span", text: "the harbour master’s notice", marks: ["notice"] },
            { _type: "span", text: "." },
          ],
          markDefs: [{ _type: "link", _key: "notice", href: "https://example.org/harbour/notice" }],
        },
      ],
    },
  ],
};

/** @type {import("@backgrounder/model/article").CalloutBlock} */
export const callout = {
  type: "callout",
  id: "callout:first-pier",
  kind: "did-you-know",
  body: "The first pier was built of oak and stood for ninety years.",
  sources: [{ title: "Harbour chronicle", url: "https://example.org/chronicle", published: "1998" }],
};

/** @type {import("@backgrounder/model/talks").Dossier} */
export const dossier = {
  kind: "dossier",
  schemaVersion: 1,
  id: "dossier:pier",
  name: "Talks on the pier",
  question: "Who pays for the pier, and who runs it?",
  lang: "en",
  asOf: "2025-11-01",
  records: [
    { kind: "party", id: "party:board", name: "Harbour board", type: "organisation" },
    { kind: "source", id: "source:minutes", name: "Minutes of the board", url: "https://example.org/minutes" },
    {
      kind: "event",
      id: "event:first-round",
      name: "First round on the pier",
      type: "round",
      status: "happened",
      when: { edtf: "2025-03-04", earliest: "2025-03-04", latest: "2025-03-04", basis: "stated" },
      participants: [{ agent: "party:board", attendance: "attended" }],
      references: [{ source: "source:minutes" }],
    },
    { kind: "event", id: "event:signing", name: "Signing", type: "milestone", status: "expected" },
  ],
};

/** @type {import("@backgrounder/model/article").TalksBlock} */
export const rounds = { type: "talks", id: "talks:rounds", widget: "timeline", talks: "dossier:pier" };

/** @type {import("@backgrounder/model/article").Article} */
export const article = {
  id: "article:pier",
  title: "The pier, explained",
  lang: "en",
  blocks: [
    { type: "heading", id: "heading:money", level: 2, text: "Money" },
    { type: "paragraph", id: "paragraph:cost", text: "The pier costs nine million." },
    { type: "list", id: "list:shares", style: "bullet", items: ["Board: six million", "City: three million"] },
    {
      type: "key-points",
      id: "key-points:pier",
      kind: "summary",
      items: ["Two thirds are the board’s.", "Work begins in May."],
    },
    { type: "quote", id: "quote:union", text: "Late, but welcome.", attribution: "A union spokesperson" },
  ],
};
