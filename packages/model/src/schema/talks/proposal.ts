import { z } from "zod";
import { date, ref, refs } from "../common.js";
import { list, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { ImplementationReport, ProposalTerm } from "./proposal-terms.js";
import { record, references } from "./record.js";

export const proposalStatuses = [
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
  "in-force",
  "suspended",
  "terminated",
  "expired",
  "rejected",
  "superseded",
] as const;

/** What parties do with a text once it is agreed. */
export const AgreementStep = z
  .object({
    step: oneOf(
      [
        "initialled",
        "signed",
        "approved",
        "ratified",
        "not-ratified",
        "acceded",
        "provisionally-applied",
        "entered-into-force",
        "suspended",
        "resumed",
        "extended",
        "withdrawn-from",
        "terminated",
        "expired",
      ],
      {
        title: "Step",
        help: "What was done (Vienna Convention on the Law of Treaties; ATOP signature, entry into force, withdrawal, end).",
      },
    ),
    on: date({ title: "Date", help: "When; left out where no source says." }).exactOptional(),
    by: refs(["party", "person"], {
      title: "By",
      help: "Who did it; left out if it applies to the whole text, such as its entry into force.",
    }).exactOptional(),
    capacity: oneOf(["party", "guarantor", "mediator", "accompanying", "witness", "depositary"], {
      title: "Capacity",
      help: "In which role they did it (PA-X signatory and third parties).",
    }).exactOptional(),
    until: date({
      title: "Until",
      help: "The day on which an extension or a suspension ends.",
    }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words." }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(
    named("AgreementStep", {
      title: "Step",
      help: "One step in the life of an agreement: who signed, ratified, suspended or left it, and when.",
    }),
  );

export const Proposal = z
  .object({
    kind: tag("proposal", "Kind"),
    ...record,
    by: refs(["party", "person"], {
      title: "By",
      help: "Who makes it; left out where sources do not say.",
    }).exactOptional(),
    to: refs(["party", "person"], { title: "To", help: "Who it is made to." }).exactOptional(),
    status: oneOf(proposalStatuses, {
      title: "Status",
      help: "How far it has got (after PA-X `stage` and ATOP).",
    }),
    on: date({ title: "Date", help: "When it was made." }).exactOptional(),
    aliases: list(text({ title: "Name", help: "One other name.", example: "platinum standard", ownWords: true }), {
      title: "Other names",
      help: "What else it is called: `platinum standard`.",
    }).exactOptional(),
    about: refs(["issue"], { title: "About", help: "The issues that it would settle." }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words." }).exactOptional(),
    exchange: list(prose({ title: "Demand", help: "One thing that is asked in return." }), {
      title: "In exchange",
      help: "What is asked in return.",
    }).exactOptional(),
    basedOn: refs(["proposal"], {
      title: "Based on",
      help: "Proposals or treaties that it is modelled on (schema.org `isBasedOn`).",
    }).exactOptional(),
    version: text({
      title: "Version",
      help: "Which version of a text this is.",
      example: "second draft",
      ownWords: true,
    }).exactOptional(),
    previousVersion: ref(["proposal"], {
      title: "Previous version",
      help: "The version of the text before this one.",
    }).exactOptional(),
    sideDealTo: ref(["proposal"], {
      title: "Side deal to",
      help: "The main text that this one was agreed alongside, as an annex or an exchange of letters.",
    }).exactOptional(),
    publicity: oneOf(["public", "partly-secret", "secret", "leaked"], {
      title: "Publicity",
      help: "Whether its text is public (ATOP secret articles); left out where no source says.",
    }).exactOptional(),
    disclosedOn: date({
      title: "Disclosed on",
      help: "When a text that had been secret became public.",
    }).exactOptional(),
    expires: date({ title: "Expires", help: "When it ends by itself, according to its text (ATOP)." }).exactOptional(),
    steps: list(AgreementStep, {
      title: "Steps",
      help: "What was done with it, oldest first: each party's signature, ratification, entry into force, suspension, end.",
    }).exactOptional(),
    terms: list(ProposalTerm, { title: "Provisions", help: "Its provisions, one by one." }).exactOptional(),
    implementation: list(ImplementationReport, {
      title: "Implementation",
      help: "How much of the whole text was carried out, oldest first.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Proposal",
      {
        title: "Proposal",
        help: "Who offers what to whom, and what becomes of it once it is agreed (PA-X agreement).",
      },
      { traits: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 3, isEditorial: false } },
    ),
  );
