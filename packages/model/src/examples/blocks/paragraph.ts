import type { ParagraphBlock } from "../../generated/types.js";
import { code, em, foreign, hostile, item, link, paragraph, strong, sub, wageOffer } from "./write.js";

export const paragraphExamples = {
  "plain words": {
    type: "paragraph",
    id: "paragraph:plain",
    text: "The Kettle Bridge will stay closed until the autumn, the city engineer’s office said on Monday. Replacement buses will run until then.",
  },
  "every mark": {
    type: "paragraph",
    id: "paragraph:marks",
    text: [
      paragraph(
        strong("Strong"),
        ", ",
        em("emphasis"),
        ", ",
        code("code"),
        ", CO",
        sub("2"),
        ", a ",
        link("link", "https://example.org/"),
        " and ",
        foreign("ein Wort", "de"),
        ".",
      ),
    ],
  },
  "paragraphs and a list": {
    type: "paragraph",
    id: "paragraph:several",
    text: [
      paragraph("The council asks for three things:"),
      item(1, "a timetable;"),
      item(1, "a price;"),
      item(1, "a name to call."),
      paragraph("It has none of them."),
    ],
  },
  "with its source": {
    type: "paragraph",
    id: "paragraph:sourced",
    text: "The port offers 4.1 per cent.",
    sources: [wageOffer],
  },
  "right to left": {
    type: "paragraph",
    id: "paragraph:arabic",
    lang: "ar",
    text: "أعلنت البلدية أن الجسر سيبقى مغلقاً حتى الخريف.",
  },
  "hostile strings": {
    type: "paragraph",
    id: "paragraph:hostile",
    text: [paragraph(hostile.markup, link(hostile.longWord, hostile.scriptLink), hostile.bidi)],
  },
  "nothing valid left": { type: "paragraph", id: "paragraph:nothing", text: "" },
} satisfies Record<string, ParagraphBlock>;
