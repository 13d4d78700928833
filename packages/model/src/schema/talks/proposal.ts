import { z } from "zod";
import { date, ref, refs } from "../common.js";
import { flag, list, meta, named, oneOf, tag, text, whole } from "../fields.js";
import { prose } from "../rich-text.js";
import { record, Reference } from "./record.js";

const term = {
  summary: prose({ title: "Summary", help: "In our own words." }),
  references: list(Reference, {
    title: "References",
    help: "The sources that support this provision.",
  }).exactOptional(),
};

export const GuaranteeTerm = z
  .object({
    form: tag("guarantee", "Form"),
    ...term,
    layer: whole({
      title: "Layer",
      help: "1 is the first; layers of a proposal have no gaps.",
      min: 1,
      max: 100,
      example: 1,
    }).exactOptional(),
    obligation: oneOf(
      [
        "defence",
        "consultation",
        "non-aggression",
        "neutrality",
        "military-aid",
        "forces",
        "intelligence",
        "economic",
        "cyber",
      ],
      { title: "Obligation", help: "What a guarantor would owe (ATOP obligation type)." },
    ).exactOptional(),
    trigger: prose({ title: "Trigger", help: "What calls the guarantee up (ATOP `defcon`)." }).exactOptional(),
    adversary: ref(["party"], {
      title: "Adversary",
      help: "The party that the guarantee protects against (ATOP).",
    }).exactOptional(),
    guarantors: refs(["party"], { title: "Guarantors", help: "Who gives it (PA-X guarantor)." }).exactOptional(),
    beneficiary: ref(["party"], { title: "Beneficiary", help: "Who is given it." }).exactOptional(),
    discretion: oneOf(["automatic", "conditional", "guarantor-decides", "consensus", "veto", "undisclosed"], {
      title: "Discretion",
      help: "How free a guarantor is once it is called up.",
    }).exactOptional(),
    vetoHolders: refs(["party"], {
      title: "Veto holders",
      help: "Parties that could stop a response.",
    }).exactOptional(),
    instrument: oneOf(
      ["multilateral-treaty", "bilateral-agreements", "executive-agreement", "unilateral-declaration"],
      { title: "Instrument", help: "The kind of text that would contain it." },
    ).exactOptional(),
    bindingness: oneOf(["legal", "political", "both"], {
      title: "Binding",
      help: "In what sense it binds, as the source has it.",
    }).exactOptional(),
    measures: list(text({ title: "Measure", help: "One measure.", example: "air defence", ownWords: true }), {
      title: "Measures",
      help: "What would be done or given: `air defence`.",
    }).exactOptional(),
    troops: oneOf(["yes", "no", "limited", "undisclosed"], {
      title: "Troops",
      help: "Whether the guarantors' troops are on the beneficiary's soil.",
    }).exactOptional(),
  })
  .meta(
    named("GuaranteeTerm", {
      title: "Guarantee",
      help: "Who would do what, for which party, and in which case (ATOP obligation, PA-X security guarantee).",
    }),
  );

export const TerritoryTerm = z
  .object({
    form: tag("territory", "Form"),
    ...term,
    area: text({
      title: "Area",
      help: "As the source names it.",
      example: "the Donetsk region",
      ownWords: true,
    }),
    withdrawBy: ref(["party"], { title: "Withdrawal by", help: "The party that would leave it." }).exactOptional(),
    reciprocity: oneOf(["mirrored", "not-mirrored"], {
      title: "Reciprocity",
      help: "Whether the other side would do the same.",
    }).exactOptional(),
    regime: oneOf(
      ["economic-zone", "joint-administration", "provisional-autonomy", "referendum", "phased-withdrawal"],
      { title: "Regime", help: "What would apply there." },
    ).exactOptional(),
  })
  .meta(
    named("TerritoryTerm", {
      title: "Territory",
      help: "What would become of an area (PA-X territorial provisions).",
    }),
  );

export const ForceTerm = z
  .object({
    form: tag("force", "Form"),
    ...term,
    contributors: refs(["party"], {
      title: "Contributors",
      help: "Who would send troops or means.",
    }).exactOptional(),
    command: text({
      title: "Command",
      help: "Who would lead it, as the source has it.",
      example: "a British general",
      ownWords: true,
    }).exactOptional(),
    basing: oneOf(["inside", "border", "neighbouring", "unspecified"], {
      title: "Basing",
      help: "Where it would be, seen from the beneficiary; `unspecified` where no source says.",
    }),
    permanent: flag({ title: "Permanent", help: "Left out where no source says." }).exactOptional(),
    mandate: list(text({ title: "Task", help: "One task.", example: "training", ownWords: true }), {
      title: "Mandate",
      help: "What it would be there for.",
    }).exactOptional(),
  })
  .meta(
    named("ForceTerm", {
      title: "Force",
      help: "A force that would be raised or stationed (PA-X implementation).",
    }),
  );

export const VerificationTerm = z
  .object({
    form: tag("verification", "Form"),
    ...term,
    methods: list(text({ title: "Method", help: "One method.", example: "drones", ownWords: true }), {
      title: "Methods",
      help: "How it would be seen whether the terms are kept.",
    }).exactOptional(),
    lead: refs(["party"], { title: "Lead", help: "Who would watch." }).exactOptional(),
  })
  .meta(
    named("VerificationTerm", {
      title: "Verification",
      help: "How keeping the terms would be watched (PA-X monitoring and enforcement).",
    }),
  );

export const RatificationTerm = z
  .object({
    form: tag("ratification", "Form"),
    ...term,
    body: ref(["party"], { title: "Body", help: "The assembly or office that decides." }),
    numerator: whole({
      title: "Numerator",
      help: "Of the majority it takes: 2, for two thirds (Popolo motion `requirement`).",
      min: 1,
      max: 1_000_000,
      example: 2,
    }).exactOptional(),
    denominator: whole({
      title: "Denominator",
      help: "3, for two thirds.",
      min: 1,
      max: 1_000_000,
      example: 3,
    }).exactOptional(),
    majority: z
      .literal("simple")
      .meta(
        meta(
          {
            title: "Majority",
            help: "More than half, which is not a fraction: instead of `numerator` and `denominator`.",
          },
          "simple",
        ),
      )
      .exactOptional(),
    of: oneOf(["present", "all"], {
      title: "Majority of",
      help: "Of those present, or of all members (Popolo motion `requirement`).",
    }).exactOptional(),
    if: oneOf(["treaty", "agreement"], {
      title: "Instrument",
      help: "The instrument that this route is for.",
    }).exactOptional(),
  })
  .meta(
    named("RatificationTerm", {
      title: "Ratification",
      help: "Who would have to agree to it, and by what majority.",
    }),
  );

export const ProposalTerm = z
  .discriminatedUnion("form", [GuaranteeTerm, TerritoryTerm, ForceTerm, VerificationTerm, RatificationTerm])
  .meta(named("ProposalTerm", { title: "Provision", help: "One provision of a proposal; `form` says of what form." }));

export const proposalStatuses = [
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
  "rejected",
  "superseded",
] as const;

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
      help: "How far it has come (after PA-X `stage`).",
    }),
    on: date({ title: "Date", help: "When it was made." }).exactOptional(),
    aliases: list(text({ title: "Name", help: "One other name.", example: "platinum standard", ownWords: true }), {
      title: "Other names",
      help: "What it is called: `platinum standard`.",
    }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words." }).exactOptional(),
    exchange: list(prose({ title: "Demand", help: "One thing that is asked in return." }), {
      title: "In exchange",
      help: "What is asked in return.",
    }).exactOptional(),
    basedOn: refs(["proposal"], {
      title: "Based on",
      help: "Proposals or treaties that it is modelled on (schema.org `isBasedOn`).",
    }).exactOptional(),
    terms: list(ProposalTerm, { title: "Provisions", help: "Its provisions, one by one." }).exactOptional(),
  })
  .meta(
    named(
      "Proposal",
      {
        title: "Proposal",
        help: "Who offers what to whom (PA-X agreement, before it is one). A treaty in force is one that was signed.",
      },
      { traits: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 3, isEditorial: false } },
    ),
  );
