import type { GuaranteeTermsBlock, ShownGuarantees } from "../../generated/types.js";
import { citysOffer, ferryAgreement, mediatorsDraft } from "./port-guarantees.js";
import { hostile, onDay } from "./write.js";

const base = { type: "talks", widget: "guarantee-terms", talks: "dossier:port-wages" } as const;

const french: ShownGuarantees = {
  proposal: "proposal:projet-du-mediateur",
  name: "Projet du médiateur",
  status: "under-negotiation",
  by: ["Médiateur de l’État"],
  on: onDay("2026-03-15"),
  disputes: ["La ville est-elle tenue de prêter l’argent ?"],
  guarantees: [
    {
      layer: 1,
      summary: "Le port garde deux mois de salaires dans un fonds de réserve.",
      trigger: "Le port ne verse pas les salaires.",
      obligation: "economic",
      guarantors: ["Autorité portuaire"],
      discretion: "automatic",
      bindingness: "legal",
    },
    {
      layer: 2,
      summary: "La ville prête au port ce qui manque.",
      obligation: "economic",
      guarantors: ["Conseil municipal"],
      discretion: "veto",
      vetoHolders: ["Conseil municipal"],
    },
  ],
};

export const guaranteeTermsExamples = {
  "two proposals and a comparison": {
    ...base,
    id: "talks:guarantee-terms",
    asOf: "2026-03-20",
    entries: [mediatorsDraft, citysOffer, ferryAgreement],
  },
  "in a box": {
    ...base,
    id: "talks:guarantee-terms-box",
    asOf: "2026-03-20",
    size: "box",
    more: "/talks/port-wages/proposals/",
    entries: [mediatorsDraft, citysOffer, ferryAgreement],
  },
  "in a box, with the other points folded": {
    ...base,
    id: "talks:guarantee-terms-folded",
    asOf: "2026-03-20",
    size: "box",
    entries: [mediatorsDraft, citysOffer],
  },
  "one proposal": { ...base, id: "talks:one-guarantee", entries: [citysOffer] },
  "hardly anything said": {
    ...base,
    id: "talks:guarantee-unsaid",
    entries: [
      {
        proposal: "proposal:rumour",
        name: "Plan that Island Radio reports",
        status: "floated",
        guarantees: [{ summary: "Somebody would pay the wages if the port does not. Who is not said." }],
        reliability: { state: "anonymous" },
      },
      {
        proposal: "proposal:withdrawn",
        name: "Letter from the county",
        status: "superseded",
        guarantees: [
          {
            summary: "The county would pay.",
            guarantors: ["County council"],
            discretion: "undisclosed",
            vetoHolders: ["Finance committee"],
          },
        ],
        reliability: { state: "withdrawn", origins: ["Harbour Post"], reason: "The paper took it back." },
      },
    ],
  },
  "eight proposals": {
    ...base,
    id: "talks:guarantee-eight",
    entries: Array.from({ length: 8 }, (_, index) => ({
      ...citysOffer,
      proposal: `proposal:offer-${index + 1}`,
      name: `Offer ${index + 1}`,
    })),
  },
  "long German words": {
    ...base,
    id: "talks:guarantee-german",
    lang: "de",
    asOf: "2026-03-20",
    entries: [
      {
        proposal: "proposal:entwurf",
        name: "Lohnfortzahlungsgarantievereinbarung",
        status: "agreed-in-principle",
        by: ["Hafenarbeitergewerkschaftsbundesverband"],
        guarantees: [
          {
            layer: 1,
            summary: "Die Hafenverwaltungsgesellschaft zahlt aus der Lohnausfallrücklage.",
            trigger: "Ein Zahltag wird versäumt.",
            obligation: "economic",
            guarantors: ["Hafenverwaltungsgesellschaft"],
            discretion: "consensus",
          },
          {
            layer: 2,
            summary: "Die Stadt gewährt ein Überbrückungsdarlehen.",
            obligation: "economic",
            guarantors: ["Stadtverordnetenversammlung"],
            bindingness: "both",
          },
        ],
      },
      {
        proposal: "proposal:faehrvertrag",
        name: "Fährvertrag von 2019",
        isComparison: true,
        status: "in-force",
        guarantees: [{ summary: "Der Landkreis zahlt die Löhne.", obligation: "economic", discretion: "automatic" }],
      },
    ],
  },
  "in French": { ...base, id: "talks:guarantee-french", lang: "fr", entries: [french] },
  "right to left": {
    ...base,
    id: "talks:guarantee-arabic",
    lang: "ar",
    asOf: "2026-03-20",
    entries: [
      {
        proposal: "proposal:musawwada",
        name: "مسودة الوسيط",
        status: "under-negotiation",
        by: ["وسيط الدولة"],
        on: onDay("2026-03-15"),
        disputes: ["هل تلتزم المدينة بإقراض المال؟"],
        guarantees: [
          {
            layer: 1,
            summary: "يحتفظ الميناء بأجور شهرين في صندوق احتياطي.",
            trigger: "تأخر الميناء عن دفع الأجور.",
            obligation: "economic",
            guarantors: ["إدارة الميناء"],
            discretion: "automatic",
          },
          {
            layer: 2,
            summary: "تقرض المدينة الميناء ما ينقص.",
            obligation: "economic",
            guarantors: ["مجلس المدينة"],
            discretion: "guarantor-decides",
          },
        ],
      },
      {
        proposal: "proposal:abbarat",
        name: "اتفاق العبّارات لعام 2019",
        isComparison: true,
        status: "signed",
        guarantees: [{ summary: "تدفع المقاطعة الأجور.", obligation: "economic", discretion: "automatic" }],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:guarantee-hostile",
    entries: [
      {
        ...citysOffer,
        name: hostile.markup,
        by: [hostile.bidi],
        disputes: [hostile.markup],
        guarantees: [
          { summary: hostile.longWord, trigger: hostile.markup, guarantors: [hostile.loneSurrogate] },
          { summary: hostile.bidi, measures: [hostile.longWord] },
        ],
      },
      { ...ferryAgreement, name: hostile.longWord },
    ],
  },
  "nothing valid left": { ...base, id: "talks:guarantee-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:guarantee-reference" },
} satisfies Record<string, GuaranteeTermsBlock>;
