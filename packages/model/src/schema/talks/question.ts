import { z } from "zod";
import { IsoDate } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const QuestionRecord = z
  .object({ kind: z.literal("question"), ...record, question: z.string(), answer: RichText, asOf: IsoDate })
  .meta({
    id: "QuestionRecord",
    title: "QuestionRecord",
    description: "A question and its answer in our words (schema.org Question).",
  });
