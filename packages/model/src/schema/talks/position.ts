import { z } from "zod";
import { date, ref } from "../common.js";
import { field, flag, list, named, oneOf, tag } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";

export const Stance = z
  .enum(["demands", "supports", "accepts", "considers", "conditional", "opposes", "rejects"])
  .meta(
    named("Stance", { title: "Stance", help: "A party's attitude to an issue, from demanding it to rejecting it." }),
  );

/** What depends on what. */
export const conditions = list(prose({ title: "Condition", help: "One condition." }), {
  title: "Conditions",
  help: "What it depends on; needed to read `conditional`.",
});

export const Position = z
  .object({
    kind: tag("position", "Kind"),
    ...record,
    party: ref(["party"], { title: "Party", help: "Whose position it is." }),
    issue: ref(["issue"], { title: "Issue", help: "What it is about." }),
    stance: field(Stance, { title: "Stance", help: "Left out where the party is silent." }).exactOptional(),
    silence: oneOf(["not-stated", "not-in-our-sources"], {
      title: "Silence",
      help: "`not-stated`: asked, or given the chance, the party said nothing; it needs a reference. `not-in-our-sources`: somebody looked. No record at all means that no one looked.",
    }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words, no harder than the source’s." }),
    conditions: conditions.exactOptional(),
    redLine: flag({ title: "Red line", help: "The party itself calls it not negotiable." }).exactOptional(),
    statedBy: ref(["party", "person"], {
      title: "Stated by",
      help: "A person or a body who said so for the party.",
    }).exactOptional(),
    statedOn: date({
      title: "Stated on",
      help: "When it was said; the position holds from then, unless `valid` says otherwise.",
    }).exactOptional(),
    supersedes: ref(["position"], {
      title: "Replaces",
      help: "The earlier position that this one took the place of.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Position",
      { title: "Position", help: "What a party holds on an issue, for a time." },
      { traits: { shown: "by-itself", holdsFrom: "state", isNews: true, newsOrder: 2, isEditorial: false } },
    ),
  );
