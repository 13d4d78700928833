import { z } from "zod";
import { Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

const term = { summary: RichText.describe("In our own words."), references: z.array(Reference).exactOptional() };

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
      .describe("ATOP obligation type."),
    trigger: RichText.exactOptional().describe("What calls the guarantee up (ATOP `defcon`)."),
    adversary: Id.exactOptional(),
    guarantors: z.array(Id).exactOptional(),
    beneficiary: Id.exactOptional(),
    discretion: z
      .enum(["automatic", "conditional", "guarantor-decides", "consensus", "veto", "undisclosed"])
      .exactOptional()
      .describe("How free a guarantor is once it is called up."),
    vetoHolders: z.array(Id).exactOptional(),
    instrument: z
      .enum(["multilateral-treaty", "bilateral-agreements", "executive-agreement", "unilateral-declaration"])
      .exactOptional(),
    bindingness: z.enum(["legal", "political", "both"]).exactOptional(),
    measures: z.array(z.string()).exactOptional(),
    troops: z
      .enum(["yes", "no", "limited", "undisclosed"])
      .exactOptional()
      .describe("Whether the guarantors' troops stand on the beneficiary's soil."),
  })
  .meta({ id: "GuaranteeTerm", title: "GuaranteeTerm" });

export const TerritoryTerm = z
  .object({
    form: z.literal("territory"),
    ...term,
    area: z.string(),
    withdrawBy: Id.exactOptional(),
    reciprocity: z.enum(["mirrored", "not-mirrored"]).exactOptional(),
    regime: z
      .enum(["economic-zone", "joint-administration", "provisional-autonomy", "referendum", "phased-withdrawal"])
      .exactOptional(),
  })
  .meta({ id: "TerritoryTerm", title: "TerritoryTerm" });

export const ForceTerm = z
  .object({
    form: z.literal("force"),
    ...term,
    contributors: z.array(Id).exactOptional(),
    command: z.string().exactOptional(),
    basing: z.enum(["inside", "border", "neighbouring", "unspecified"]),
    permanent: z.boolean().exactOptional(),
    mandate: z.array(z.string()).exactOptional(),
  })
  .meta({ id: "ForceTerm", title: "ForceTerm" });

export const VerificationTerm = z
  .object({
    form: z.literal("verification"),
    ...term,
    methods: z.array(z.string()).exactOptional(),
    lead: z.array(Id).exactOptional(),
  })
  .meta({ id: "VerificationTerm", title: "VerificationTerm" });

export const RatificationTerm = z
  .object({
    form: z.literal("ratification"),
    ...term,
    body: Id,
    numerator: z.int().positive().exactOptional(),
    denominator: z.int().positive().exactOptional(),
    of: z.enum(["present", "all"]).exactOptional().describe("Popolo motion `requirement`."),
    if: z.enum(["treaty", "agreement"]).exactOptional().describe("The instrument that this route is for."),
  })
  .meta({ id: "RatificationTerm", title: "RatificationTerm" });

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
    by: z.array(Id).exactOptional(),
    to: z.array(Id).exactOptional(),
    status: z.enum([
      "floated",
      "tabled",
      "under-negotiation",
      "agreed-in-principle",
      "agreed",
      "signed",
      "rejected",
      "superseded",
    ]),
    on: When.exactOptional(),
    aliases: z.array(z.string()).exactOptional(),
    summary: RichText.exactOptional(),
    exchange: z.array(RichText).exactOptional().describe("What is asked in return."),
    basedOn: z.array(Id).exactOptional(),
    terms: z.array(ProposalTerm).exactOptional(),
  })
  .meta({
    id: "Proposal",
    title: "Proposal",
    description: "Who offers what to whom. A treaty in force is one that was signed.",
  });
