import type { GuaranteeLayersBlock } from "../../generated/types.js";
import { mediatorsDraft, signedDraft } from "./port-guarantees.js";
import { hostile, onDay } from "./write.js";

const base = { type: "talks", widget: "guarantee-layers", talks: "dossier:port-wages" } as const;

export const guaranteeLayersExamples = {
  "three layers, not agreed": {
    ...base,
    id: "talks:guarantee-layers",
    asOf: "2026-03-20",
    entries: [mediatorsDraft],
  },
  "signed, and one layer has expired": {
    ...base,
    id: "talks:guarantee-layers-signed",
    asOf: "2026-07-10",
    entries: [signedDraft],
  },
  "in a box": {
    ...base,
    id: "talks:guarantee-layers-box",
    asOf: "2026-03-20",
    size: "box",
    more: "/talks/port-wages/proposals/",
    entries: [mediatorsDraft],
  },
  "in a box, with the words folded": {
    ...base,
    id: "talks:guarantee-layers-folded",
    size: "box",
    entries: [signedDraft],
  },
  "two texts": { ...base, id: "talks:guarantee-layers-two", entries: [mediatorsDraft, signedDraft] },
  "one layer": {
    ...base,
    id: "talks:guarantee-one-layer",
    entries: [{ ...mediatorsDraft, guarantees: mediatorsDraft.guarantees.slice(0, 1) }],
  },
  "several guarantees in a layer, and one in none": {
    ...base,
    id: "talks:guarantee-layers-shared",
    entries: [
      {
        ...signedDraft,
        guarantees: [
          ...signedDraft.guarantees.slice(0, 1),
          {
            layer: 1,
            summary: "The union lends its strike fund.",
            obligation: "economic",
            guarantors: ["Dockers’ union"],
            beneficiary: "Dockers",
          },
          ...signedDraft.guarantees.slice(1),
          { summary: "The port opens its books to the mediator.", beneficiary: "Dockers", isFirm: true },
        ],
      },
    ],
  },
  "more layers than a drawing can hold": {
    ...base,
    id: "talks:guarantee-layers-many",
    entries: [
      {
        ...mediatorsDraft,
        guarantees: Array.from({ length: 12 }, (_, index) => ({
          layer: index + 1,
          summary: `Month ${index + 1} is paid by lender ${index + 1}.`,
          beneficiary: "Dockers",
        })),
      },
    ],
  },
  "in Ukrainian": {
    ...base,
    id: "talks:guarantee-layers-ukrainian",
    lang: "uk",
    asOf: "2026-03-20",
    entries: [
      {
        proposal: "proposal:proyekt",
        name: "Проєкт посередника",
        status: "under-negotiation",
        by: ["Державний посередник"],
        on: onDay("2026-03-15"),
        guarantees: [
          {
            layer: 1,
            summary: "Порт тримає зарплату за два місяці в резервному фонді.",
            guarantors: ["Адміністрація порту"],
            obligation: "economic",
            beneficiary: "Докери",
          },
          {
            layer: 2,
            summary: "Місто позичає порту те, чого бракує.",
            guarantors: ["Міська рада"],
            discretion: "guarantor-decides",
            beneficiary: "Докери",
          },
        ],
      },
    ],
  },
  "long German words": {
    ...base,
    id: "talks:guarantee-layers-german",
    lang: "de",
    entries: [
      {
        proposal: "proposal:stufen",
        name: "Lohnfortzahlungsgarantievereinbarung",
        status: "agreed-in-principle",
        guarantees: [
          {
            layer: 1,
            summary: "Die Hafenverwaltungsgesellschaft zahlt aus der Lohnausfallrücklage.",
            guarantors: ["Hafenverwaltungsgesellschaft"],
            beneficiary: "Hafenarbeitergewerkschaftsmitglieder",
          },
          {
            layer: 2,
            summary: "Die Stadt gewährt ein Überbrückungsdarlehen.",
            guarantors: ["Stadtverordnetenversammlung"],
            beneficiary: "Hafenarbeitergewerkschaftsmitglieder",
          },
        ],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:guarantee-layers-arabic",
    lang: "ar",
    asOf: "2026-07-10",
    entries: [
      {
        proposal: "proposal:ittifaq",
        name: "ضمان الأجور",
        status: "signed",
        by: ["إدارة الميناء", "مجلس المدينة"],
        on: onDay("2026-04-02"),
        guarantees: [
          {
            layer: 1,
            summary: "يحتفظ الميناء بأجور شهرين في صندوق احتياطي.",
            guarantors: ["إدارة الميناء"],
            obligation: "economic",
            beneficiary: "عمال الميناء",
            isFirm: true,
          },
          {
            layer: 2,
            summary: "تقرض المدينة الميناء ما ينقص.",
            guarantors: ["مجلس المدينة"],
            discretion: "guarantor-decides",
            beneficiary: "عمال الميناء",
            details: ["ينتهي في: 30 حزيران/يونيو 2026."],
          },
        ],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:guarantee-layers-hostile",
    entries: [
      {
        ...mediatorsDraft,
        name: hostile.markup,
        by: [hostile.loneSurrogate],
        guarantees: [
          { layer: 1, summary: hostile.markup, beneficiary: hostile.longWord, guarantors: [hostile.bidi] },
          { layer: 2, summary: hostile.longWord, beneficiary: hostile.longWord, measures: [hostile.markup] },
        ],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:guarantee-layers-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:guarantee-layers-reference" },
} satisfies Record<string, GuaranteeLayersBlock>;
