import { z } from "zod";
import { Checked } from "../common.js";
import { list, named } from "../fields.js";
import { prose } from "../rich-text.js";
import { Reference } from "./record.js";

/** An editor's judgement, so it is signed and dated as a check is. */
export const Answer = z
  .object({
    text: prose({
      title: "Text",
      help: "One sentence that answers the question of the dossier as things stood on the day.",
      example: "Washington has offered; Kyiv wants it binding; Moscow has not been heard.",
    }),
    ...Checked.shape,
    references: list(Reference, { title: "References", help: "What the answer rests on." }).exactOptional(),
  })
  .meta(
    named("Answer", { title: "Answer", help: "What the editors answer to the question of the dossier, on a day." }),
  );
