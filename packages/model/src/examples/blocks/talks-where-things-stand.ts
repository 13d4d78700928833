import type { WhereThingsStand, WhereThingsStandBlock } from "../../generated/types.js";
import { hostile, onDay, unionReport, wageOffer } from "./write.js";

const base = { type: "talks", widget: "where-things-stand", talks: "dossier:port-wages" } as const;

const question = "What do the port and the dockers’ union offer each other?";

const full: WhereThingsStand = {
  question,
  asOf: "2026-03-20",
  latest: [
    {
      name: "First round",
      status: "happened",
      when: onDay("2026-03-10"),
      place: "Harbour office",
      text: "The two sides agreed to meet again.",
    },
    { name: "Letter of warning", status: "happened", when: onDay("2026-02-20") },
  ],
  next: [
    { name: "Second round", status: "planned", when: onDay("2026-03-25"), place: "Town hall" },
    { name: "Ballot of the members", status: "expected" },
  ],
  positions: [
    {
      party: "Dockers’ union",
      issue: "Night shifts",
      stance: "rejects",
      summary: "No one is made to work at night.",
      redLine: true,
      statedOn: onDay("2026-03-01"),
    },
    {
      party: "Port authority",
      issue: "Pay",
      stance: "accepts",
      summary: "4.1 per cent over one year.",
      statedOn: onDay("2026-03-04"),
    },
  ],
  disputes: ["Will there be a strike?"],
};

export const whereThingsStandExamples = {
  "with a signed answer": {
    ...base,
    id: "talks:where-things-stand-answered",
    size: "box",
    whereThingsStand: {
      ...full,
      answer: {
        text: "The port has offered 4.1 per cent. The union would take five, if night work is paid double.",
        by: "desk editor",
        on: "2026-03-20",
        sources: [wageOffer, unionReport],
      },
      agreed: ["Safety at the cranes"],
      open: ["Pay", "Night shifts"],
    },
  },
  "in full": {
    ...base,
    id: "talks:where-things-stand",
    checked: { on: "2026-03-20", by: "desk editor" },
    whereThingsStand: full,
  },
  "a demonstration": {
    ...base,
    id: "talks:where-things-stand-notice",
    whereThingsStand: { ...full, notice: "Invented example" },
  },
  "only one event": {
    ...base,
    id: "talks:where-things-stand-one",
    whereThingsStand: { question, asOf: "2026-03-01", next: [{ name: "First round", status: "announced" }] },
  },
  "fifty disputes": {
    ...base,
    id: "talks:where-things-stand-fifty",
    whereThingsStand: {
      question,
      asOf: "2026-03-20",
      disputes: Array.from(
        { length: 50 },
        (_, index) => `Does clause ${index + 1} of the contract apply to night work?`,
      ),
    },
  },
  "long German words": {
    ...base,
    id: "talks:where-things-stand-german",
    lang: "de",
    whereThingsStand: {
      question: "Was bieten Hafenverwaltung und Hafenarbeitergewerkschaft einander an?",
      asOf: "2026-03-20",
      next: [
        {
          name: "Schlichtungsausschussvorbereitungsgespräch",
          status: "expected",
          when: { edtf: "[2026-04-20..2026-04-24]", earliest: "2026-04-20", latest: "2026-04-24", basis: "stated" },
          place: "Hafenverwaltungsgebäude",
        },
      ],
      positions: [
        {
          party: "Hafenarbeitergewerkschaft",
          issue: "Nachtarbeitszuschlagsregelung",
          stance: "demands",
          summary: "Der Nachtarbeitszuschlag soll verdoppelt werden.",
        },
      ],
    },
  },
  "in French": {
    ...base,
    id: "talks:where-things-stand-french",
    lang: "fr",
    checked: { on: "2026-03-20", by: "la rédaction" },
    whereThingsStand: {
      question: "Que se proposent le port et le syndicat des dockers\u00a0?",
      asOf: "2026-03-20",
      answer: {
        text: "Le port propose 4,1\u00a0%. Le syndicat en accepterait cinq si le travail de nuit est payé double.",
        by: "la rédaction",
        on: "2026-03-20",
      },
      agreed: ["Sécurité aux grues"],
      open: ["Salaires", "Travail de nuit"],
      latest: [{ name: "Première séance", status: "happened", when: onDay("2026-03-10"), place: "Bureau du port" }],
      next: [{ name: "Deuxième séance", status: "planned", when: onDay("2026-03-25"), place: "Hôtel de ville" }],
      disputes: ["Y aura-t-il une grève\u00a0?"],
    },
  },
  "in Polish": {
    ...base,
    id: "talks:where-things-stand-polish",
    lang: "pl",
    checked: { on: "2026-03-20", by: "redakcja" },
    whereThingsStand: {
      question: "Co port i związek zawodowy dokerów proponują sobie nawzajem?",
      asOf: "2026-03-20",
      answer: {
        text: "Port proponuje 4,1%. Związek przyjąłby pięć procent, jeśli praca w nocy będzie płatna podwójnie.",
        by: "redakcja",
        on: "2026-03-20",
      },
      agreed: ["Bezpieczeństwo przy dźwigach"],
      open: ["Płace", "Praca w nocy"],
      latest: [{ name: "Pierwsza runda", status: "happened", when: onDay("2026-03-10"), place: "Biuro portu" }],
      next: [{ name: "Druga runda", status: "planned", when: onDay("2026-03-25"), place: "Ratusz" }],
      disputes: ["Czy będzie strajk?"],
    },
  },
  "in Spanish": {
    ...base,
    id: "talks:where-things-stand-spanish",
    lang: "es",
    checked: { on: "2026-03-20", by: "la redacción" },
    whereThingsStand: {
      question: "¿Qué se ofrecen el puerto y el sindicato de estibadores?",
      asOf: "2026-03-20",
      answer: {
        text: "El puerto ofrece un 4,1 %. El sindicato aceptaría un cinco si el trabajo nocturno se paga el doble.",
        by: "la redacción",
        on: "2026-03-20",
      },
      agreed: ["Seguridad en las grúas"],
      open: ["Salarios", "Turnos de noche"],
      latest: [{ name: "Primera ronda", status: "happened", when: onDay("2026-03-10"), place: "Oficina del puerto" }],
      next: [{ name: "Segunda ronda", status: "planned", when: onDay("2026-03-25"), place: "Ayuntamiento" }],
      disputes: ["¿Habrá huelga?"],
    },
  },
  "right to left": {
    ...base,
    id: "talks:where-things-stand-arabic",
    lang: "ar",
    whereThingsStand: {
      question: "ماذا يعرض كل من الميناء والنقابة؟",
      asOf: "2026-03-20",
      latest: [{ name: "الجولة الأولى", status: "happened", when: onDay("2026-03-10"), place: "مكتب الميناء" }],
    },
  },
  "in Ukrainian": {
    ...base,
    id: "talks:where-things-stand-ukrainian",
    lang: "uk",
    size: "box",
    whereThingsStand: {
      question: "Що порт і профспілка докерів пропонують одне одному?",
      asOf: "2026-03-20",
      answer: { text: "Порт пропонує 4,1 відсотка на рік.", by: "редакторка відділу", on: "2026-03-20" },
      agreed: ["Безпека біля кранів"],
      open: ["Зарплата", "Нічні зміни"],
      latest: [{ name: "Перший раунд", status: "happened", when: onDay("2026-03-10"), place: "Портова контора" }],
      next: [
        {
          name: "Другий раунд",
          status: "planned",
          when: onDay("2026-03-25"),
        },
      ],
      positions: [
        {
          party: "Профспілка докерів",
          issue: "Нічні зміни",
          stance: "rejects",
          summary: "Нікого не змушують працювати вночі.",
          redLine: true,
          statedOn: onDay("2026-03-01"),
        },
      ],
    },
  },
  "hostile strings": {
    ...base,
    id: "talks:where-things-stand-hostile",
    whereThingsStand: {
      question: hostile.markup,
      asOf: "2026-03-20",
      latest: [{ name: hostile.longWord, status: "happened", place: hostile.loneSurrogate, text: hostile.bidi }],
      disputes: [hostile.markup],
    },
  },
  "nothing valid left": {
    ...base,
    id: "talks:where-things-stand-nothing",
    whereThingsStand: { question, asOf: "2026-01-01" },
  },
  "not resolved": { ...base, id: "talks:where-things-stand-reference" },
} satisfies Record<string, WhereThingsStandBlock>;
