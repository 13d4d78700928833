import { z } from "zod";
import { ref, refs } from "../common.js";
import { list, named, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record, references } from "./record.js";

export const Definition = z
  .object({
    text: prose({ title: "Meaning", help: "In our own words." }),
    by: ref(["party", "person"], { title: "Meant by", help: "Who means this by it." }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(named("Definition", { title: "Definition", help: "What somebody means by a word." }));

export const Term = z
  .object({
    kind: tag("term", "Kind"),
    ...record,
    variants: list(text({ title: "Variant", help: "One variant.", example: "cease-fire", ownWords: true }), {
      title: "Variants",
      help: "Other spellings and wordings (schema.org `alternateName`).",
    }).exactOptional(),
    definitions: list(Definition, {
      title: "Definitions",
      help: "One for each meaning, with who means it.",
    }).exactOptional(),
    notToBeConfusedWith: refs(["term"], {
      title: "Not to be confused with",
      help: "Terms that sound alike and mean something else.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Term",
      { title: "Term", help: "A word and who means what by it (schema.org DefinedTerm)." },
      { traits: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
