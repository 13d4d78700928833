import {
  claim,
  event,
  having,
  instead,
  post,
  sentence,
  texts,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";

const quote = (text: string, fields: object = {}) => claim({ form: "quote", text, ...fields });
const fifty = Array.from({ length: 50 }, (_, index) => (index === 0 ? "the" : `word${index}`)).join(" ");

export const failingProse: FailingCase[] = [
  {
    what: "a source's sentence in a summary, with other capitals and punctuation",
    dossier: having(
      event({
        status: "planned",
        when: { edtf: "2026-04", earliest: "2026-04", latest: "2026-04", basis: "stated" },
        summary: `First: ferries will run on ALL islands – again: before the beginning of the summer.`,
      }),
    ),
    texts,
    rule: "copied-words",
    record: "event:a",
    path: "summary",
    says: "13 words in a row are the same as in “Report of 1 March”: “ferries will run on …”",
  },
  {
    what: "twelve words of a source in a row",
    dossier: having(event({ summary: "Will run on all islands again before the beginning of the summer." })),
    texts,
    rule: "copied-words",
    record: "event:a",
    path: "summary",
    says: "12 words in a row",
  },
  {
    what: "a quote of fifty-one words",
    dossier: having(quote(`${fifty} more`)),
    texts: new Map([["source:post", `Headline\n\n${fifty} more`]]),
    rule: "copied-words",
    record: "statement:a",
    path: "text",
    says: "51 words in a row",
  },
  {
    what: "a whole article as a quote",
    dossier: having(quote(`${sentence} ${sentence} ${sentence}`)),
    texts: new Map([["source:post", `${sentence} ${sentence} ${sentence}`]]),
    rule: "copied-words",
    record: "statement:a",
    path: "text",
    says: "69 words in a row",
  },
  {
    what: "a flippant label in a dossier about a war",
    dossier: having(event({ summary: "The harbour was hit in the war." }), {
      kind: "question",
      id: "question:a",
      name: "Did you know?",
      question: "How many ships were sunk?",
      answer: "Two.",
      asOf: "2026-03-20",
      references: [{ source: "source:post" }],
    }),
    rule: "flippant-label",
    record: "question:a",
    path: "name",
    says: "“Did you know” is too light for a dossier about war",
  },
  {
    what: "a flippant label in German in a dossier about an earthquake",
    dossier: having(event({ name: "Profi-Tipp: so half die Stadt nach dem Erdbeben" })),
    rule: "flippant-label",
    record: "event:a",
    path: "name",
    says: "“Profi-Tipp” is too light for a dossier about Erdbeben",
  },
  {
    what: "a flippant label in Ukrainian in a dossier about a war",
    dossier: having(event({ name: "Чи знали ви, скільки триває війна" })),
    rule: "flippant-label",
    record: "event:a",
    path: "name",
    says: "“Чи знали ви” is too light for a dossier about війна",
  },
  {
    what: "a flippant label in Arabic in a dossier about a war",
    dossier: having(event({ name: "هل تعلم كم دامت الحرب" })),
    rule: "flippant-label",
    record: "event:a",
    path: "name",
    says: "“هل تعلم” is too light for a dossier about الحرب",
  },
];

export const passingProse: PassingCase[] = [
  {
    what: "a quote of fifty words",
    dossier: having(quote(fifty)),
    texts: new Map([["source:post", `Headline\n\n${fifty}`]]),
  },
  {
    what: "eleven words of a source in a row",
    dossier: having(event({ summary: "Ferries will run on all islands again before the beginning of it." })),
    texts,
  },
  {
    what: "a copied sentence in an editor's note, which is never published",
    dossier: having(event({ note: sentence })),
    texts,
  },
  {
    what: "the headline of the source as its title",
    dossier: instead({ ...post, title: sentence }),
    texts: new Map([["source:post", sentence]]),
  },
  {
    what: "a flippant label in a dossier about a strike",
    dossier: having(event({ name: "Did you know? The port is old" })),
  },
  {
    what: "a flippant label in a dossier about a price war and a war of words",
    dossier: having(event({ name: "Pro tip: wait", summary: "A price war and a war of words over ferries." })),
    asOf: "2026-03-20",
  },
  {
    what: "a flippant label that is only mentioned",
    dossier: having(event({ summary: "The war went on. One source has a box “Did you know?” on it." })),
  },
  {
    what: "a flippant label in a quote",
    dossier: having(event({ summary: "The war went on." }), quote("Did you know?", { speaker: "party:union" })),
  },
  {
    what: "a professional who tips a waiter",
    dossier: having(event({ summary: "In the war, a pro tipped the waiter, and the pro tipster left." })),
  },
];
