import { z } from "zod";
import { date, ref, refs } from "../common.js";
import { amount, flag, list, named, oneOf, tag, text, whole } from "../fields.js";
import { prose } from "../rich-text.js";
import { majority, share } from "./majority.js";
import { Reference, references } from "./record.js";

const implementationState = oneOf(["none", "minimum", "intermediate", "full", "broken"], {
  title: "State",
  help: "How much of it was done (Peace Accords Matrix). `broken`: it was done and is no longer, or the opposite was done.",
});

/** How far a provision has been carried out. */
export const Implementation = z
  .object({
    state: implementationState,
    on: date({ title: "Date", help: "The day for which this is true." }).exactOptional(),
    by: ref(["party", "person"], { title: "According to", help: "Who says so, such as a monitor." }).exactOptional(),
    summary: prose({ title: "Summary", help: "What was done, in our own words." }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(
    named("Implementation", {
      title: "Implementation",
      help: "How far a provision had been carried out on a day, and who says so (Peace Accords Matrix).",
    }),
  );

const ImplementationShare = z
  .object({
    state: implementationState,
    share: amount({ title: "Share", help: "Of the provisions, in per cent.", example: 30, ...share }),
  })
  .meta(
    named("ImplementationShare", {
      title: "Share",
      help: "How many of the provisions have been carried out so far, in per cent.",
    }),
  );

/** How far a whole text has been carried out, as monitors report it. */
export const ImplementationReport = z
  .object({
    shares: list(ImplementationShare, {
      title: "Shares",
      help: "Of the provisions, by how far they were carried out. Rounded, they may not add up to 100.",
    }),
    on: date({ title: "Date", help: "The day for which this is true." }).exactOptional(),
    by: ref(["party", "person"], { title: "According to", help: "Who says so, such as a monitor." }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(
    named("ImplementationReport", {
      title: "Implementation report",
      help: "How many of the provisions of a text had been carried out on a day (Peace Accords Matrix).",
    }),
  );

const term = {
  summary: prose({ title: "Summary", help: "In our own words." }),
  references: list(Reference, {
    title: "References",
    help: "The sources that support this provision.",
  }).exactOptional(),
  clause: text({
    title: "Clause",
    help: "Where it is in the text.",
    example: "Article 36",
    ownWords: true,
  }).exactOptional(),
  expires: date({ title: "Expires", help: "When this provision ends by itself (a sunset clause)." }).exactOptional(),
  ifBroken: prose({
    title: "If it is broken",
    help: "What happens automatically if it is not kept, such as the return of sanctions.",
  }).exactOptional(),
  implementation: list(Implementation, {
    title: "Implementation",
    help: "How far it was carried out, oldest first.",
  }).exactOptional(),
};

export const GuaranteeTerm = z
  .object({
    form: tag("guarantee", "Form"),
    ...term,
    layer: whole({
      title: "Layer",
      help: "1 is the first. The layers of a proposal are numbered without gaps.",
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
    trigger: prose({ title: "Trigger", help: "What triggers the guarantee (ATOP `defcon`)." }).exactOptional(),
    adversary: ref(["party"], {
      title: "Adversary",
      help: "The party that the guarantee protects against (ATOP).",
    }).exactOptional(),
    guarantors: refs(["party"], { title: "Guarantors", help: "Who gives it (PA-X guarantor)." }).exactOptional(),
    beneficiary: ref(["party"], { title: "Beneficiary", help: "Who the guarantee protects." }).exactOptional(),
    discretion: oneOf(["automatic", "conditional", "guarantor-decides", "consensus", "veto", "undisclosed"], {
      title: "Discretion",
      help: "How free a guarantor is to decide once the guarantee is triggered.",
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
      help: "Whether it is legally or politically binding, or both, according to the source.",
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

/** Where a force would be based; a source may leave it open. */
export const basings = ["inside", "border", "neighbouring", "unspecified"] as const;

export const ForceTerm = z
  .object({
    form: tag("force", "Form"),
    ...term,
    contributors: refs(["party"], {
      title: "Contributors",
      help: "Who would send troops or other support.",
    }).exactOptional(),
    command: text({
      title: "Command",
      help: "Who would lead it, according to the source.",
      example: "a British general",
      ownWords: true,
    }).exactOptional(),
    basing: oneOf(basings, {
      title: "Basing",
      help: "Where it would be based: in the country that it protects, at the border or in a neighbouring country; `unspecified` where no source says.",
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
      help: "How it would be checked that the terms are kept.",
    }).exactOptional(),
    lead: refs(["party"], { title: "Lead", help: "Who would check it." }).exactOptional(),
  })
  .meta(
    named("VerificationTerm", {
      title: "Verification",
      help: "How it would be checked that the terms are kept, and by whom (PA-X monitoring and enforcement).",
    }),
  );

export const RatificationTerm = z
  .object({
    form: tag("ratification", "Form"),
    ...term,
    body: ref(["party"], { title: "Body", help: "The assembly or office that decides." }),
    ...majority,
    if: oneOf(["treaty", "agreement"], {
      title: "Instrument",
      help: "The kind of text that needs this ratification; left out if the source does not distinguish.",
    }).exactOptional(),
  })
  .meta(
    named("RatificationTerm", {
      title: "Ratification",
      help: "Who would have to agree to it, and by what majority.",
    }),
  );

export const SanctionsTerm = z
  .object({
    form: tag("sanctions", "Form"),
    ...term,
    effect: oneOf(["imposed", "kept", "eased", "suspended", "lifted", "restored"], {
      title: "Effect",
      help: "What becomes of the sanctions.",
    }),
    imposedBy: refs(["party"], { title: "Imposed by", help: "Whose sanctions they are." }).exactOptional(),
    against: refs(["party", "person"], { title: "Against", help: "Who they are against." }).exactOptional(),
  })
  .meta(
    named("SanctionsTerm", {
      title: "Sanctions",
      help: "What becomes of sanctions (PA-X `ImSrc` and international enforcement).",
    }),
  );

export const OtherTerm = z
  .object({
    form: tag("other", "Form"),
    ...term,
    paxCodes: list(text({ title: "Code", help: "One PA-X code.", example: "SsrDdr" }), {
      title: "PA-X codes",
      help: "PA-X codes for the provision, where one fits.",
    }).exactOptional(),
  })
  .meta(named("OtherTerm", { title: "Other provision", help: "Anything else that a text provides." }));

export const ProposalTerm = z
  .discriminatedUnion("form", [
    GuaranteeTerm,
    TerritoryTerm,
    ForceTerm,
    VerificationTerm,
    RatificationTerm,
    SanctionsTerm,
    OtherTerm,
  ])
  .meta(named("ProposalTerm", { title: "Provision", help: "One provision of a proposal; `form` says of which kind." }));
