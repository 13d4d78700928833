import type { Article, WhereThingsStandBlock } from "../../generated/types.js";
import { whereThingsStandExamples } from "../blocks/talks-where-things-stand.js";

interface Words {
  byline: string;
  title: string;
  text: string;
  means: string;
  box: WhereThingsStandBlock;
}

/** A short story with a box from the record of the talks. */
const brief = (lang: string, { byline, title, text, means, box }: Words): Article => ({
  id: `article:port-brief-${lang}`,
  title,
  byline,
  published: "2026-03-20",
  lang,
  genre: "news",
  blocks: [
    { type: "paragraph", id: `paragraph:port-brief-${lang}`, text },
    { type: "key-points", id: `key-points:port-brief-${lang}`, kind: "what-this-means", items: [means] },
    { ...box, id: `talks:port-brief-${lang}`, size: "box" },
  ],
});

export const portBriefFrench: Article = brief("fr", {
  byline: "La rédaction",
  title: "Port\u00a0: les négociations reprennent mercredi",
  text: "Le port et le syndicat des dockers se retrouvent mercredi à l’hôtel de ville. La première séance, le 10 mars, n’a rien donné. Deux jours plus tard, les dockers ont cessé le travail pendant une journée.",
  means: "D’ici là, les ferries pour les îles circulent normalement.",
  box: whereThingsStandExamples["in French"],
});

export const portBriefSpanish: Article = brief("es", {
  byline: "La redacción",
  title: "El puerto y los estibadores vuelven a negociar el miércoles",
  text: "El puerto y el sindicato de estibadores se reúnen de nuevo el miércoles en el ayuntamiento. La primera ronda, el 10 de marzo, terminó sin acuerdo. Dos días después, los estibadores pararon durante una jornada.",
  means: "Hasta entonces, los ferris a las islas salen con normalidad.",
  box: whereThingsStandExamples["in Spanish"],
});

export const portBriefPolish: Article = brief("pl", {
  byline: "Redakcja",
  title: "Port i dokerzy wracają do rozmów w środę",
  text: "Port i związek zawodowy dokerów spotkają się w środę w ratuszu. Pierwsza runda, 10 marca, nie przyniosła porozumienia. Dwa dni później dokerzy na jeden dzień przerwali pracę.",
  means: "Do tego czasu promy na wyspy kursują bez zmian.",
  box: whereThingsStandExamples["in Polish"],
});

export const portBriefUkrainian: Article = brief("uk", {
  byline: "Міська редакція",
  title: "Порт і докери повертаються до переговорів у середу",
  text: "Порт і профспілка докерів знову зустрінуться в середу в ратуші. Перший раунд, 10 березня, закінчився без домовленості. Через два дні докери на добу припинили роботу.",
  means: "До того часу пороми на острови ходять за розкладом.",
  box: whereThingsStandExamples["in Ukrainian"],
});
