import { z } from "zod";
import { day } from "../common.js";
import { named, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";

export const QuestionRecord = z
  .object({
    kind: tag("question", "Kind"),
    ...record,
    question: text({
      title: "Question",
      help: "As a reader would ask it.",
      example: "Who signs?",
      ownWords: true,
    }),
    answer: prose({ title: "Answer", help: "In our own words, citing its sources." }),
    asOf: day({ title: "As of", help: "The day for which the answer holds." }),
  })
  .meta(
    named(
      "QuestionRecord",
      { title: "Question", help: "A question and its answer in our words (schema.org Question)." },
      { traits: { shown: "by-itself", holdsFrom: "as-of", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
