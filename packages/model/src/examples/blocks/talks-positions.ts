import type { PositionRow, PositionsBlock, ShownPosition, ShownPositionCell, Silence } from "../../generated/types.js";
import { hostile, marchReport, mediatorMinutes, onDay, unionReport, wageOffer } from "./write.js";

const base = { type: "talks", widget: "positions", talks: "dossier:port-wages" } as const;

const holds = (party: string, ...positions: ShownPosition[]): ShownPositionCell => ({ party, positions });
const silent = (party: string, silence: Silence): ShownPositionCell => ({ party, positions: [], silence });

const onPay: PositionRow = {
  id: "issue:pay",
  name: "Pay",
  question: "How much do wages rise?",
  cells: [
    holds("Dockers’ union", {
      id: "position:union-pay",
      stance: "conditional",
      summary: "Five per cent, if night work is paid double.",
      conditions: ["Night work is paid double."],
      statedBy: "A union spokesperson",
      statedOn: onDay("2026-03-12"),
      earlier: { stance: "demands", summary: "Six per cent over one year.", statedOn: onDay("2026-03-01") },
      reliability: { state: "one-origin", origins: ["Harbour Post"] },
      sources: [unionReport],
    }),
    holds("Port authority", {
      id: "position:port-pay",
      stance: "accepts",
      summary: "4.1 per cent over one year.",
      statedOn: onDay("2026-03-04"),
      reliability: {
        state: "corrected",
        origins: ["Port authority", "State mediator"],
        confirmed: { by: "the desk editor", on: "2026-03-16", how: "read in the minutes" },
        notices: [
          { on: "2026-03-10", change: "corrected", note: "The offer is 4.1 per cent; an earlier version had 4.7." },
        ],
      },
      sources: [wageOffer, mediatorMinutes],
    }),
    silent("City council", "not-researched"),
  ],
};

const onSafety: PositionRow = {
  id: "issue:safety",
  name: "Safety at the cranes",
  question: "Are crane drivers relieved after six hours?",
  settled: { by: "Safety rules", on: onDay("2026-03-10") },
  cells: [
    holds("Dockers’ union", { stance: "accepts", summary: "After six hours, as the rules say." }),
    holds("Port authority", { stance: "accepts", summary: "After six hours, as the rules say." }),
    silent("City council", "not-researched"),
  ],
};

const onShifts: PositionRow = {
  id: "issue:shifts",
  name: "Night shifts",
  question: "Who works at night?",
  cells: [
    holds("Dockers’ union", {
      id: "position:union-shifts",
      stance: "rejects",
      summary: "No one is made to work at night.",
      redLine: true,
      statedOn: onDay("2026-03-01"),
      reliability: { state: "disputed", origins: ["a union spokesperson"], certainty: "possible" },
      sources: [marchReport],
    }),
    {
      party: "Port authority",
      silence: "not-stated",
      positions: [
        {
          summary: "Asked on 12 March, the port gave no answer.",
          statedOn: onDay("2026-03-12"),
          reliability: { state: "one-origin", origins: ["Harbour Post"] },
          sources: [unionReport],
        },
      ],
    },
    silent("City council", "not-in-our-sources"),
  ],
};

const stances = ["demands", "supports", "accepts", "considers", "conditional", "opposes", "rejects"] as const;

/** Shows whether the words of a language are short enough for the cells. */
const everyStance = (lang: string, issue: string, branch: string, summary: string): PositionsBlock => ({
  ...base,
  id: `talks:stances-${lang}`,
  lang,
  entries: [
    {
      id: `issue:holiday-${lang}`,
      name: issue,
      cells: stances.map((stance, index) => holds(`${branch} ${index + 1}`, { stance, summary })),
    },
  ],
});

export const positionsExamples = {
  "positions, silences and a change": {
    ...base,
    id: "talks:positions",
    asOf: "2026-03-20",
    entries: [onPay, onShifts],
  },
  "in a box, with the words folded": {
    ...base,
    id: "talks:positions-box",
    asOf: "2026-03-20",
    size: "box",
    more: "/talks/port-wages/positions/",
    entries: [onPay, onShifts, onSafety],
  },
  "one party, one issue": {
    ...base,
    id: "talks:one-position",
    entries: [{ ...onPay, cells: onPay.cells.slice(0, 1) }],
  },
  "two positions in a cell": {
    ...base,
    id: "talks:two-positions",
    entries: [
      {
        id: "issue:start",
        name: "Next round",
        cells: [
          holds(
            "Port authority",
            { stance: "supports", summary: "As soon as the union is ready.", reliability: { state: "anonymous" } },
            { stance: "opposes", summary: "Not before the summer.", reliability: { state: "withdrawn" } },
          ),
        ],
      },
    ],
  },
  "every stance": {
    ...base,
    id: "talks:stances",
    entries: [
      {
        id: "issue:holiday",
        name: "Work on holidays",
        cells: stances.map((stance, index) =>
          holds(`Branch ${index + 1}`, { stance, summary: "Work on 1 May, for double pay." }),
        ),
      },
    ],
  },
  "every stance in French": everyStance("fr", "Travail les jours fériés", "Section", "Le 1er mai."),
  "every stance in Polish": everyStance("pl", "Praca w święta", "Oddział", "W dniu 1 maja."),
  "every stance in Spanish": everyStance("es", "Trabajo en días festivos", "Sección", "El 1 de mayo."),
  "fifty issues": {
    ...base,
    id: "talks:fifty-issues",
    entries: Array.from({ length: 50 }, (_, index) => ({
      id: `issue:clause-${index + 1}`,
      name: `Clause ${index + 1} of the contract`,
      cells: [silent("Dockers’ union", "not-researched"), silent("Port authority", "not-in-our-sources")],
    })),
  },
  "long German words": {
    ...base,
    id: "talks:positions-german",
    lang: "de",
    asOf: "2026-03-20",
    entries: [
      {
        id: "issue:nachtarbeitszuschlag",
        name: "Nachtarbeitszuschlagsregelung",
        question: "Wie hoch ist der Nachtarbeitszuschlag?",
        cells: [
          holds("Hafenarbeitergewerkschaftsbundesverband", {
            stance: "demands",
            summary: "Der Nachtarbeitszuschlag soll verdoppelt werden.",
            redLine: true,
            statedBy: "Die Tarifverhandlungskommissionsvorsitzende",
            statedOn: onDay("2026-03-01"),
          }),
          silent("Hafenverwaltungsgesellschaft", "not-stated"),
        ],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:positions-arabic",
    lang: "ar",
    entries: [
      {
        id: "issue:ujur",
        name: "الأجور",
        cells: [
          holds("نقابة عمال الميناء", { stance: "demands", summary: "زيادة قدرها ستة في المئة." }),
          holds("إدارة الميناء", { stance: "considers", summary: "زيادة على مرحلتين." }),
        ],
      },
    ],
  },
  "in Ukrainian": {
    ...base,
    id: "talks:positions-ukrainian",
    lang: "uk",
    size: "box",
    entries: [
      {
        id: "issue:zarplata",
        name: "Зарплата",
        question: "На скільки зростуть зарплати?",
        cells: [
          holds("Профспілка докерів", {
            id: "position:spilka-zarplata",
            stance: "conditional",
            summary: "П’ять відсотків, якщо за нічну роботу платять удвічі більше.",
            statedOn: onDay("2026-03-12"),
            earlier: { stance: "demands", summary: "Шість відсотків на рік.", statedOn: onDay("2026-03-01") },
          }),
          holds("Адміністрація порту", {
            id: "position:port-zarplata",
            stance: "accepts",
            summary: "4,1 відсотка протягом одного року.",
            statedOn: onDay("2026-03-04"),
          }),
          silent("Міська рада", "not-stated"),
        ],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:positions-hostile",
    entries: [
      {
        id: "issue:hostile",
        name: hostile.markup,
        question: hostile.bidi,
        cells: [
          holds(hostile.loneSurrogate, { stance: "rejects", summary: hostile.longWord, statedBy: hostile.markup }),
          silent(hostile.longWord, "not-researched"),
        ],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:positions-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:positions-reference" },
} satisfies Record<string, PositionsBlock>;
