import { z } from "zod";
import { date, ref, sources } from "../common.js";
import { flag, list, named, oneOf, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { GuaranteeTerm } from "../talks/proposal-terms.js";
import { proposalStatuses } from "../talks/proposal.js";
import { reliability } from "./shown-reliability.js";

/** A value is shown as the record has it, so its list of values is the record's. */
const { layer, obligation, trigger, discretion, instrument, bindingness, troops } = GuaranteeTerm.shape;

const names = (title: string, help: string) =>
  list(text({ title: "Name", help: "One of them.", example: "City council" }), { title, help }).exactOptional();

export const ShownGuarantee = z
  .object({
    layer,
    summary: prose({ title: "Summary", help: "What the provision says." }),
    trigger,
    obligation,
    guarantors: names("Guarantors", "Who gives it."),
    beneficiary: text({ title: "Beneficiary", help: "Who it protects.", example: "Dockers’ union" }).exactOptional(),
    discretion,
    vetoHolders: names("Veto holders", "Who could stop a response."),
    instrument,
    bindingness,
    troops,
    measures: list(text({ title: "Measure", help: "One measure.", example: "a loan" }), {
      title: "Measures",
      help: "What would be done or given.",
    }).exactOptional(),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "When it ends, what happens if it is broken, and how far it was carried out.",
    }).exactOptional(),
    // Left out is the careful answer, and so is a value that cannot be shown.
    isFirm: flag({
      title: "Firm",
      help: "It is agreed, still in force, and not disputed. Left out: it is open, disputed, or no longer holds.",
    }).exactOptional(),
    sources: sources.exactOptional(),
  })
  .meta(named("ShownGuarantee", { title: "Guarantee", help: "One guarantee of a proposal, ready to be shown." }));

export const ShownRatification = z
  .object({
    text: prose({ title: "Text", help: "Who has to agree, and by what majority." }),
    sources: sources.exactOptional(),
  })
  .meta(named("ShownRatification", { title: "Ratification", help: "A decision that the guarantees depend on." }));

export const ShownGuarantees = z
  .object({
    proposal: ref(["proposal"], { title: "Proposal", help: "The record that says so." }),
    name: text({ title: "Name", help: "Of the proposal.", example: "Mediator’s draft" }),
    isComparison: flag({
      title: "Comparison",
      help: "It is not on the table: other proposals are only likened to it.",
    }).exactOptional(),
    status: oneOf(proposalStatuses, { title: "Status", help: "How far it has got.", fallback: "floated" }),
    by: names("By", "Who makes it; left out where sources do not say."),
    on: date({ title: "Date", help: "When it was made." }).exactOptional(),
    disputes: list(text({ title: "Dispute", help: "One question.", example: "Does the city have to pay?" }), {
      title: "Disputes",
      help: "The open questions about it on which sources do not agree.",
    }).exactOptional(),
    guarantees: list(ShownGuarantee, { title: "Guarantees", help: "In the order of their layers." }),
    ratification: list(ShownRatification, {
      title: "Ratification",
      help: "Who has to agree; left out where no source says.",
    }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(
    named("ShownGuarantees", {
      title: "Guarantees",
      help: "What a proposal guarantees, to be compared with others or drawn.",
    }),
  );
