import { z } from "zod";
import { ref } from "../common.js";
import { field, list, named, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record, references } from "./record.js";

export const ScenarioLikelihood = z
  .object({
    wording: text({
      title: "Likelihood",
      help: "In the source’s own words; we add no number.",
      example: "unlikely",
      ownWords: true,
    }),
    accordingTo: ref(["party", "person", "source"], {
      title: "According to",
      help: "Who thinks so: a party, a person or a source.",
    }),
    references: references.exactOptional(),
  })
  .meta(named("ScenarioLikelihood", { title: "Likelihood", help: "How likely a named source thinks a scenario." }));

export const ScenarioRecord = z
  .object({
    kind: tag("scenario", "Kind"),
    ...record,
    set: text({
      title: "Set",
      help: "Scenarios that belong together share it: `post-war-pathways`.",
      example: "post-war-pathways",
      ownWords: true,
    }),
    summary: prose({ title: "Summary", help: "In our own words, in the conditional.", example: "Both would sign." }),
    assumes: list(prose({ title: "Assumption", help: "One assumption." }), {
      title: "Assumes",
      help: "What would have to be so.",
    }).exactOptional(),
    leadsTo: list(prose({ title: "Consequence", help: "One consequence." }), {
      title: "Leads to",
      help: "What would follow.",
    }).exactOptional(),
    hingesOn: list(prose({ title: "Condition", help: "One thing that decides it." }), {
      title: "Hinges on",
      help: "What decides it.",
    }).exactOptional(),
    likelihood: field(ScenarioLikelihood, {
      title: "Likelihood",
      help: "Only where a named source gives one.",
    }).exactOptional(),
  })
  .meta(
    named(
      "ScenarioRecord",
      {
        title: "Scenario",
        help: "What might happen, as a named source describes it; never evidence for what is so (PLOVER hypothetical).",
      },
      { traits: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 6, isEditorial: false } },
    ),
  );
