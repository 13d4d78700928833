import { z } from "zod";
import { Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

const term = {
  summary: RichText.describe("In our own words."),
  references: z.array(Reference).exactOptional().describe("The sources that carry this provision."),
};

export const GuaranteeTerm = z
  .object({
    form: z.literal("guarantee"),
    ...term,
    layer: z.int().positive().exactOptional().describe("1 is the first; layers of a proposal have no gaps."),
    obligation: z
      .enum([
        "defence",
        "consultation",
        "non-aggression",
        "neutrality",
        "military-aid",
        "forces",
        "intelligence",
        "economic",
        "cyber",
      ])
      .exactOptional()
      .describe("What a guarantor would owe (ATOP obligation type)."),
    trigger: RichText.exactOptional().describe("What calls the guarantee up (ATOP `defcon`)."),
    adversary: Id.exactOptional().describe("Against whom it is called up (ATOP)."),
    guarantors: z.array(Id).exactOptional().describe("Who gives it (PA-X guarantor)."),
    beneficiary: Id.exactOptional().describe("Who is given it."),
    discretion: z
      .enum(["automatic", "conditional", "guarantor-decides", "consensus", "veto", "undisclosed"])
      .exactOptional()
      .describe("How free a guarantor is once it is called up."),
    vetoHolders: z.array(Id).exactOptional().describe("Parties that could stop a response."),
    instrument: z
      .enum(["multilateral-treaty", "bilateral-agreements", "executive-agreement", "unilateral-declaration"])
      .exactOptional()
      .describe("The kind of text that would hold it."),
    bindingness: z
      .enum(["legal", "political", "both"])
      .exactOptional()
      .describe("In what sense it binds, as the source has it."),
    measures: z.array(z.string()).exactOptional().describe("What would be done or given: `air defence`."),
    troops: z
      .enum(["yes", "no", "limited", "undisclosed"])
      .exactOptional()
      .describe("Whether the guarantors' troops stand on the beneficiary's soil."),
  })
  .meta({
    id: "GuaranteeTerm",
    title: "GuaranteeTerm",
    description: "Who would do what for whom, if what happens (ATOP obligation, PA-X security guarantee).",
  });

export const TerritoryTerm = z
  .object({
    form: z.literal("territory"),
    ...term,
    area: z.string().describe("As the source names it."),
    withdrawBy: Id.exactOptional().describe("The party that would leave it."),
    reciprocity: z
      .enum(["mirrored", "not-mirrored"])
      .exactOptional()
      .describe("Whether the other side would do the same."),
    regime: z
      .enum(["economic-zone", "joint-administration", "provisional-autonomy", "referendum", "phased-withdrawal"])
      .exactOptional()
      .describe("What would apply there."),
  })
  .meta({
    id: "TerritoryTerm",
    title: "TerritoryTerm",
    description: "What would become of an area (PA-X territorial provisions).",
  });

export const ForceTerm = z
  .object({
    form: z.literal("force"),
    ...term,
    contributors: z.array(Id).exactOptional().describe("Who would send troops or means."),
    command: z.string().exactOptional().describe("Who would lead it, as the source has it."),
    basing: z
      .enum(["inside", "border", "neighbouring", "unspecified"])
      .describe("Where it would stand, seen from the beneficiary; `unspecified` where no source says."),
    permanent: z.boolean().exactOptional().describe("Left out where no source says."),
    mandate: z.array(z.string()).exactOptional().describe("What it would be there for."),
  })
  .meta({
    id: "ForceTerm",
    title: "ForceTerm",
    description: "A force that would be raised or stationed (PA-X implementation).",
  });

export const VerificationTerm = z
  .object({
    form: z.literal("verification"),
    ...term,
    methods: z.array(z.string()).exactOptional().describe("How it would be seen whether the terms are kept."),
    lead: z.array(Id).exactOptional().describe("Who would watch."),
  })
  .meta({
    id: "VerificationTerm",
    title: "VerificationTerm",
    description: "How keeping the terms would be watched (PA-X monitoring and enforcement).",
  });

export const RatificationTerm = z
  .object({
    form: z.literal("ratification"),
    ...term,
    body: Id.describe("The assembly or office that decides."),
    numerator: z
      .int()
      .positive()
      .exactOptional()
      .describe("Of the majority it takes: 2, for two thirds (Popolo motion `requirement`)."),
    denominator: z.int().positive().exactOptional().describe("3, for two thirds."),
    majority: z
      .literal("simple")
      .exactOptional()
      .describe("More than half, which is no fraction: instead of `numerator` and `denominator`."),
    of: z
      .enum(["present", "all"])
      .exactOptional()
      .describe("Of those present, or of all members (Popolo motion `requirement`)."),
    if: z.enum(["treaty", "agreement"]).exactOptional().describe("The instrument that this route is for."),
  })
  .meta({
    id: "RatificationTerm",
    title: "RatificationTerm",
    description: "Who would have to agree to it, and by what majority.",
  });

export const ProposalTerm = z
  .discriminatedUnion("form", [GuaranteeTerm, TerritoryTerm, ForceTerm, VerificationTerm, RatificationTerm])
  .meta({
    id: "ProposalTerm",
    title: "ProposalTerm",
    description: "One provision of a proposal, told apart by `form`.",
  });

export const Proposal = z
  .object({
    kind: z.literal("proposal"),
    ...record,
    by: z.array(Id).exactOptional().describe("Who makes it; left out where sources do not say."),
    to: z.array(Id).exactOptional().describe("To whom it is made."),
    status: z
      .enum([
        "floated",
        "tabled",
        "under-negotiation",
        "agreed-in-principle",
        "agreed",
        "signed",
        "rejected",
        "superseded",
      ])
      .describe("How far it has come (after PA-X `stage`)."),
    on: When.exactOptional().describe("When it was made."),
    aliases: z.array(z.string()).exactOptional().describe("What it is called: `platinum standard`."),
    summary: RichText.exactOptional().describe("In our own words."),
    exchange: z.array(RichText).exactOptional().describe("What is asked in return."),
    basedOn: z
      .array(Id)
      .exactOptional()
      .describe("Proposals or treaties that it is modelled on (schema.org `isBasedOn`)."),
    terms: z.array(ProposalTerm).exactOptional().describe("Its provisions, one by one."),
  })
  .meta({
    id: "Proposal",
    title: "Proposal",
    description:
      "Who offers what to whom (PA-X agreement, before it is one). A treaty in force is one that was signed.",
  });
