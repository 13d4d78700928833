import type { FaqBlock } from "../../generated/types.js";
import {
  bridgeReport,
  cite,
  em,
  foreign,
  hostile,
  item,
  link,
  marchReport,
  numbered,
  paragraph,
  strong,
  wageOffer,
} from "./write.js";

const strike = {
  id: "question:will-ferries-sail",
  question: "Will the ferries sail during the strike?",
  answer: "The two ferries to the islands will, the port authority says. The freight ferry will not.",
};

const pay = {
  id: "question:what-is-offered",
  question: "What has the port offered?",
  answer: "4.1 per cent over one year, and a single payment in July. The union asks for 6 per cent.",
};

const next = {
  id: "question:when-next-round",
  question: "When do the two sides meet again?",
  answer: "No date has been set. Both sides say that they are ready to meet.",
};

export const faqExamples = {
  "one question": { type: "faq", id: "faq:one", items: [strike] },

  "several questions": { type: "faq", id: "faq:several", items: [strike, pay, next] },

  "with words that lead to them": {
    type: "faq",
    id: "faq:intro",
    intro: "Readers have sent us their questions since Monday. These came most often.",
    items: [strike, pay],
  },

  "with images and embeds": {
    type: "faq",
    id: "faq:media",
    items: [
      {
        id: "question:where-the-cracks-are",
        question: "Where are the cracks?",
        answer: "In the second and the third pier from the market side, below the water line.",
        media: [
          {
            type: "image",
            id: "image:piers",
            src: "/kettle-bridge.svg",
            alt: "A road bridge on stone piers over a river",
            width: 1200,
            height: 675,
            caption: "The two piers are to the left of the middle.",
            credit: "City engineer’s office",
          },
        ],
        sources: [bridgeReport],
      },
      {
        id: "question:how-divers-look",
        question: "How do divers look at a pier?",
        answer: "With a lamp and a hammer: a sound stone rings.",
        media: [
          {
            type: "embed",
            id: "embed:divers",
            url: "https://example.org/video/divers",
            title: "Video: divers at the Kettle Bridge",
          },
        ],
      },
    ],
  },

  "as of a day, checked, with sources": {
    type: "faq",
    id: "faq:dated",
    asOf: "2026-03-11",
    checked: { on: "2026-03-11", by: "desk editor" },
    sources: [wageOffer],
    items: [strike, { ...pay, asOf: "2026-03-04", sources: [wageOffer, marchReport] }, next],
  },

  "rich text with links and lists": {
    type: "faq",
    id: "faq:rich",
    items: [
      {
        id: "question:how-to-get-across",
        question: "How do I get across while the bridge is closed?",
        answer: [
          paragraph("There are ", strong("two ways"), ", and the city advises the second:"),
          item(1, "on foot, by the railway bridge upstream;"),
          item(1, "by bus 14, which runs every ten minutes:"),
          item(2, "from the market from 5.30 a.m.;"),
          item(2, "from the hospital from 5.45 a.m."),
          paragraph(
            "The timetable is on the ",
            link("city’s page about the closure", "https://example.org/city/closure"),
            ".",
          ),
        ],
      },
      {
        id: "question:how-to-object",
        question: "How can I object?",
        answer: [
          paragraph("In writing, until 30 April:"),
          numbered(1, "Read the plans at the town hall or ", link("online", "/plans"), "."),
          numbered(1, "Write down which part you object to, and ", em("why"), "."),
          numbered(1, "Send it to ", link("the planning office", "mailto:planning@example.org"), "."),
          paragraph("The planning office calls this an ", foreign("Einwendung", "de"), "."),
        ],
      },
      {
        id: "question:who-says-unsafe",
        question: "Who says that the bridge is unsafe?",
        answer: [paragraph("The city’s own engineer, in a ", cite("report of January", "source:bridge-report"), ".")],
      },
    ],
  },

  "questions and answers": { type: "faq", id: "faq:qa", kind: "questions-and-answers", items: [pay, next] },

  "people also ask": { type: "faq", id: "faq:paa", kind: "people-also-ask", items: [pay, next] },

  "own label": { type: "faq", id: "faq:own-label", label: "The wage talks, in short", items: [pay] },

  "label for screen readers alone": {
    type: "faq",
    id: "faq:unseen-label",
    labelDisplay: "hidden",
    items: [pay, next],
  },

  "long German words": {
    type: "faq",
    id: "faq:german",
    lang: "de",
    asOf: "2026-02-01",
    items: [
      {
        id: "question:planfeststellung",
        question: "Was ist ein Straßenbahnverlängerungsplanfeststellungsbeschluss?",
        answer:
          "Die Genehmigung, mit der die Regionalversammlung den Bau der Strecke erlaubt. Gegen sie kann bis Ende April geklagt werden.",
      },
      {
        id: "question:ersatzverkehr",
        question: "Wer bezahlt den Schienenersatzverkehr während der Brückeninstandsetzungsarbeiten?",
        answer: "Die Verkehrsbetriebe. Wer mitfährt, zahlt nichts zusätzlich.",
      },
    ],
  },

  "right to left": {
    type: "faq",
    id: "faq:arabic",
    lang: "ar",
    label: "أسئلة وأجوبة",
    items: [
      {
        id: "question:jisr",
        question: "متى يُفتح الجسر من جديد؟",
        answer: "تقول البلدية إن الجسر سيُفتح في الخريف، ولم تحدّد يوماً بعد.",
      },
      {
        id: "question:hafila",
        question: "هل تسير الحافلة رقم 14 في الليل؟",
        answer: "نعم، مرة كل ساعة حتى الخامسة صباحاً.",
      },
    ],
  },

  "fifty questions": {
    type: "faq",
    id: "faq:fifty",
    items: Array.from({ length: 50 }, (_, index) => ({
      id: `question:section-${index + 1}`,
      question: `When is section ${index + 1} of the tram line closed?`,
      answer: `In week ${index + 1} of the works, from Monday to Friday. Replacement buses stop at the tram stops.`,
    })),
  },

  "hostile strings": {
    type: "faq",
    id: "faq:hostile",
    items: [
      { id: "question:markup", question: hostile.markup, answer: hostile.markup },
      {
        id: "question:link",
        question: "Where does this lead?",
        answer: [paragraph("Only ", link("words", hostile.scriptLink), " are left.")],
      },
      { id: "question:long", question: hostile.longWord, answer: hostile.longWord },
      { id: "question:surrogate", question: hostile.loneSurrogate, answer: hostile.bidi },
    ],
  },

  "an answer is missing": {
    type: "faq",
    id: "faq:partial",
    items: [strike, { id: "question:empty", question: "And then?", answer: "" }],
  },

  "nothing valid left": {
    type: "faq",
    id: "faq:nothing",
    items: [{ id: "question:blank", question: "Why?", answer: " " }],
  },
} satisfies Record<string, FaqBlock>;
