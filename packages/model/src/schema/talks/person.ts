import { z } from "zod";
import { date, ref } from "../common.js";
import { list, named, tag, text } from "../fields.js";
import { mandates } from "./mandate.js";
import { record } from "./record.js";

export const Role = z
  .object({
    role: text({
      title: "Role",
      help: "The office or task: `President` (Popolo Membership `role`).",
      example: "President",
      ownWords: true,
    }),
    organisation: ref(["party"], {
      title: "Organisation",
      help: "The party in which the person has the role (Popolo Membership `organization`).",
    }),
    onBehalfOf: ref(["party"], {
      title: "On behalf of",
      help: "The party spoken for, where it is another (Popolo `on_behalf_of`).",
    }).exactOptional(),
    from: date({ title: "From", help: "First day of it (Popolo `start_date`)." }).exactOptional(),
    until: date({ title: "Until", help: "First day after the role ended." }).exactOptional(),
    wordsOfSource: text({
      title: "Words of the source",
      help: "The title as a source gives it, where it differs.",
      example: "Special Envoy",
    }).exactOptional(),
  })
  .meta(named("Role", { title: "Role", help: "What somebody is in an organisation, for a time (Popolo Membership)." }));

export const Person = z
  .object({
    kind: tag("person", "Kind"),
    ...record,
    aliases: list(text({ title: "Name", help: "One other spelling.", example: "A. Muster", ownWords: true }), {
      title: "Other names",
      help: "Other spellings (Popolo `other_names`).",
    }).exactOptional(),
    mandates: mandates.exactOptional(),
    roles: list(Role, {
      title: "Roles",
      help: "What the person is, and was; empty where no source says (Popolo `memberships`).",
      empty: "allowed",
    }),
  })
  .meta(
    named(
      "Person",
      { title: "Person", help: "A person with roles in time (Popolo Person)." },
      { traits: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
