import { z } from "zod";
import { IsoDate } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const QuestionRecord = z
  .object({
    kind: z.literal("question"),
    ...record,
    question: z.string().describe("As a reader would ask it."),
    answer: RichText.describe("In our own words, citing its sources."),
    asOf: IsoDate.describe("The day for which the answer holds."),
  })
  .meta({
    id: "QuestionRecord",
    title: "QuestionRecord",
    description: "A question and its answer in our words (schema.org Question).",
  });
