import type { ShownGuarantees } from "../../generated/types.js";
import { marchReport, mediatorMinutes, onDay } from "./write.js";

/** Three layers that the mediator proposes: each is asked only where the one before it does not pay. */
export const mediatorsDraft: ShownGuarantees = {
  proposal: "proposal:mediators-draft",
  name: "Mediator’s draft",
  status: "under-negotiation",
  by: ["State mediator"],
  on: onDay("2026-03-15"),
  disputes: ["Does the city have to lend the money?"],
  guarantees: [
    {
      layer: 1,
      summary: "The port keeps two months’ wages in a reserve fund, and pays from it first.",
      trigger: "The port misses a pay day.",
      obligation: "economic",
      guarantors: ["Port authority"],
      beneficiary: "Dockers",
      discretion: "automatic",
      bindingness: "legal",
      instrument: "bilateral-agreements",
      measures: ["a reserve fund"],
      sources: [mediatorMinutes],
    },
    {
      layer: 2,
      summary: "Once the fund is empty, the city lends the port what is missing.",
      trigger: "The fund does not cover the wages.",
      obligation: "economic",
      guarantors: ["City council"],
      beneficiary: "Dockers",
      discretion: "guarantor-decides",
      bindingness: "legal",
      instrument: "bilateral-agreements",
      measures: ["a loan for three months"],
      sources: [mediatorMinutes],
    },
    {
      layer: 3,
      summary: "If the city does not lend, the state mediator calls both sides back to the table within ten days.",
      trigger: "The city refuses the loan.",
      obligation: "consultation",
      guarantors: ["State mediator"],
      beneficiary: "Dockers",
      sources: [mediatorMinutes],
    },
  ],
  ratification: [
    {
      text: "The city council has to approve the loan. Majority needed: more than half of those present.",
      sources: [mediatorMinutes],
    },
  ],
  reliability: { state: "disputed", origins: ["State mediator"] },
  sources: [mediatorMinutes],
};

export const citysOffer: ShownGuarantees = {
  proposal: "proposal:citys-offer",
  name: "City’s offer",
  status: "tabled",
  by: ["City council"],
  on: onDay("2026-03-12"),
  guarantees: [
    {
      summary: "The city pays the wages of one month, and the port pays the city back.",
      trigger: "The port misses a pay day.",
      obligation: "economic",
      guarantors: ["City council"],
      beneficiary: "Dockers",
      discretion: "conditional",
      bindingness: "political",
      sources: [marchReport],
    },
  ],
  reliability: { state: "one-origin", origins: ["Harbour Post"] },
  sources: [marchReport],
};

export const ferryAgreement: ShownGuarantees = {
  proposal: "proposal:ferry-agreement",
  name: "Ferry agreement of 2019",
  isComparison: true,
  status: "signed",
  on: onDay("2019-05-14"),
  guarantees: [
    {
      summary: "The county pays the crews’ wages if the ferry company cannot.",
      trigger: "The company misses a pay day.",
      obligation: "economic",
      guarantors: ["County council"],
      beneficiary: "Ferry crews",
      discretion: "automatic",
      bindingness: "legal",
      instrument: "bilateral-agreements",
      isFirm: true,
      sources: [marchReport],
    },
  ],
  reliability: { state: "one-origin", origins: ["Harbour Post"] },
  sources: [marchReport],
};

const { disputes: _, ...undisputedDraft } = mediatorsDraft;

/** The draft once both sides have signed it: the fund is there, and the loan has run out. */
export const signedDraft: ShownGuarantees = {
  ...undisputedDraft,
  proposal: "proposal:wage-guarantee",
  name: "Wage guarantee",
  status: "signed",
  by: ["Port authority", "City council"],
  on: onDay("2026-04-02"),
  reliability: { state: "several-origins", origins: ["Port authority", "State mediator"] },
  guarantees: mediatorsDraft.guarantees.map((one) =>
    one.layer === 2 ? { ...one, details: ["Expires: 30 June 2026."] } : { ...one, isFirm: true },
  ),
};
