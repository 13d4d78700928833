import type { PlaceClaim, PlacesBlock, ShownReliability } from "../../generated/types.js";
import { hostile, marchReport, mediatorMinutes, onDay } from "./write.js";

const base = { type: "talks", widget: "places", talks: "dossier:port-wages" } as const;

const fromOne: ShownReliability = { state: "one-origin", origins: ["Harbour Post"] };
const question = "Who would run the north quay?";

const cityPlan: PlaceClaim = {
  record: "proposal:city-plan",
  area: "the north quay",
  proposal: "Plan of the city council",
  status: "tabled",
  by: "City council",
  on: onDay("2026-03-02"),
  text: "The city would take over the north quay and hire its night crews.",
  details: ["Withdrawal by: Port authority."],
  disputes: [{ question, type: "value", others: ["Draft agreement"] }],
  reliability: fromOne,
  sources: [marchReport],
};

const draft: PlaceClaim = {
  record: "proposal:draft",
  area: "the north quay",
  proposal: "Draft agreement",
  status: "under-negotiation",
  by: "State mediator",
  on: onDay("2026-03-15"),
  text: "Port and city would run the north quay together for two years.",
  details: ["Joint administration. Expires: 31 March 2028."],
  disputes: [{ question, type: "value", others: ["Plan of the city council"] }],
  reliability: { state: "several-origins", origins: ["Harbour Post", "State mediator"] },
  sources: [mediatorMinutes, marchReport],
};

const reliefCrews: PlaceClaim = {
  record: "proposal:draft",
  basing: "inside",
  proposal: "Draft agreement",
  status: "under-negotiation",
  by: "State mediator",
  on: onDay("2026-03-15"),
  text: "Relief crews would keep the medicine ferry running during a strike.",
  details: ["Troops or support from: City council. Command: the harbour master. Temporary."],
  reliability: { state: "one-origin", origins: ["State mediator"] },
  sources: [mediatorMinutes],
};

const mainlandCrews: PlaceClaim = {
  record: "proposal:shipowners",
  basing: "neighbouring",
  proposal: "Letter of the shipowners",
  status: "floated",
  by: "Association of shipowners",
  text: "The crews would wait in a mainland port and sail only if the union calls a strike.",
  reliability: { ...fromOne, certainty: "possible" },
  sources: [marchReport],
};

const guards: PlaceClaim = {
  record: "proposal:guards",
  basing: "unspecified",
  proposal: "Security plan of the port",
  status: "rejected",
  by: "Port authority",
  text: "Private guards would watch over the cranes. Where they would be is not stated.",
  reliability: { state: "anonymous" },
};

const customs: PlaceClaim = {
  record: "proposal:customs",
  basing: "border",
  proposal: "Customs agreement of 2024",
  status: "in-force",
  text: "Customs officers check containers at the border, not on the quay.",
  sources: [mediatorMinutes],
};

export const placesExamples = {
  "who would be where": {
    ...base,
    id: "talks:places",
    asOf: "2026-03-20",
    entries: [reliefCrews, mainlandCrews, customs, guards, draft, cityPlan],
  },
  "one area, two claims": { ...base, id: "talks:places-quay", label: "The north quay", entries: [draft, cityPlan] },
  "a place that no proposal names": { ...base, id: "talks:places-empty", entries: [reliefCrews, mainlandCrews] },
  "in a box": {
    ...base,
    id: "talks:places-box",
    size: "box",
    more: "/talks/port-wages/proposals/",
    entries: [reliefCrews, mainlandCrews, draft, cityPlan],
  },
  "long German words": {
    ...base,
    id: "talks:places-german",
    lang: "de",
    entries: [
      {
        record: "proposal:hafen",
        basing: "border",
        proposal: "Hafensicherheitszusammenarbeitsvereinbarung",
        status: "agreed-in-principle",
        text: "Die Bereitschaftsmannschaften stünden an der Hafenzollgrenzabfertigungsstelle.",
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:places-arabic",
    lang: "ar",
    asOf: "2026-03-20",
    entries: [
      {
        record: "proposal:musawwada",
        basing: "inside",
        proposal: "مسودة الاتفاق",
        status: "tabled",
        by: "الوسيط الحكومي",
        on: onDay("2026-03-15"),
        text: "تُبقي أطقم بديلة عبّارة الأدوية عاملة خلال الإضراب.",
      },
      {
        record: "proposal:khitta",
        area: "الرصيف الشمالي",
        proposal: "خطة مجلس المدينة",
        status: "floated",
        text: "تتولى المدينة إدارة الرصيف الشمالي.",
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:places-hostile",
    entries: [
      {
        record: "proposal:hostile",
        area: hostile.longWord,
        proposal: hostile.markup,
        status: "floated",
        by: hostile.bidi,
        text: hostile.loneSurrogate,
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:places-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:places-reference" },
} satisfies Record<string, PlacesBlock>;
