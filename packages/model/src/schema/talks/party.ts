import { z } from "zod";
import { ref } from "../common.js";
import { flag, list, named, oneOf, tag, text } from "../fields.js";
import { mandates } from "./mandate.js";
import { Interval, record } from "./record.js";

export const Member = z
  .object({
    party: ref(["party"], { title: "Party", help: "The party that is a member." }),
    ...Interval.shape,
  })
  .meta(named("Member", { title: "Member", help: "That a party belongs to another, for a time (Popolo Membership)." }));

export const partyTypes = [
  "state",
  "bloc",
  "organisation",
  "coalition",
  "body",
  "working-group",
  "publisher",
  "collective-speaker",
] as const;

export const Party = z
  .object({
    kind: tag("party", "Kind"),
    ...record,
    type: oneOf(partyTypes, {
      title: "Type",
      help: '`body`: an office or assembly within a state. `working-group`: a group that the talks themselves set up. `collective-speaker`: "European leaders".',
    }),
    aliases: list(text({ title: "Name", help: "One other name.", example: "Kyiv", ownWords: true }), {
      title: "Other names",
      help: "Other names that sources use: `Kyiv` (Popolo `other_names`).",
    }).exactOptional(),
    partOf: ref(["party"], {
      title: "Part of",
      help: "The state or organisation that a body belongs to.",
    }).exactOptional(),
    members: list(Member, {
      title: "Members",
      help: "Of a bloc or a coalition, as far as sources name them.",
    }).exactOptional(),
    mandates: mandates.exactOptional(),
    membersComplete: flag({
      title: "Members complete",
      help: "False: others belong to it. Left out: no source says.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Party",
      { title: "Party", help: "Who takes part or speaks as one (PA-X party, Popolo Organization)." },
      { traits: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
