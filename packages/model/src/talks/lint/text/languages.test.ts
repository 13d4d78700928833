import { describe, expect, test } from "vitest";
import { anyOf, everyLanguage } from "./lint-words.js";
import { areWished, hedgeIn, modalIn } from "./modal.js";
import { holdsOffice } from "./offices.js";
import { isInOtherLanguage } from "./other-language.js";

describe("a sentence in the language of its dossier", () => {
  test.each([
    ["es", "El puerto y el sindicato se reúnen otra vez en marzo."],
    ["fr", "Le port et le syndicat se retrouvent de nouveau en mars."],
    ["pl", "Port i związek zawodowy spotkają się ponownie w marcu, ale bez mediatora."],
    ["pl", "Nie podpiszemy złego porozumienia ani dziś, ani jutro."],
  ])("in %s: %s", (lang, sentence) => {
    expect(isInOtherLanguage(sentence, lang)).toBe(false);
    expect(isInOtherLanguage(sentence, "en")).toBe(true);
    expect(isInOtherLanguage("We will not sign a bad deal with them now", lang)).toBe(true);
  });
});

describe("what a source leaves open", () => {
  test.each([
    ["podría", "El puerto podría firmar en abril."],
    ["pourrait", "Le port pourrait signer en avril."],
    ["mógłby", "Port mógłby podpisać umowę w kwietniu."],
  ])("%s is seen, and missed in our words", (modal, sentence) => {
    expect(modalIn(sentence)).toBe(modal);
    expect(hedgeIn(sentence)).toBe(modal);
  });

  test.each(["El puerto firmó en abril.", "Le port a signé en avril.", "Port podpisał umowę w kwietniu."])(
    "%s leaves nothing open",
    (sentence) => {
      expect(modalIn(sentence)).toBeUndefined();
      expect(hedgeIn(sentence)).toBeUndefined();
    },
  );

  test.each(["Le syndicat a dit que la grève serait longue.", "El sindicato dijo que la huelga sería larga."])(
    "%s only puts a “will” into the past",
    (sentence) => expect(modalIn(sentence)).toBeUndefined(),
  );

  test.each([
    ["serait", "Le port propose une prime.", true],
    ["serait", "Sans l’offre du port.", false],
    ["sería", "El puerto ofrece una prima.", true],
    ["miałby", "Port oferuje premię.", true],
  ])("%s: %s is a wish: %s", (modal, sentence, isWish) => expect(areWished(sentence, modal)).toBe(isWish));
});

const grave = anyOf(everyLanguage("graveMatters"));

test.each(["La guerra sigue.", "Des otages sont retenus.", "Wojna trwa trzeci rok."])("%s is a grave matter", (text) =>
  expect(grave.test(text)).toBe(true),
);

test.each([
  "La negociación está en punto muerto.",
  "Les négociations sont au point mort.",
  "La guerra comercial sigue.",
  "La guerre commerciale continue.",
  "Wojna handlowa trwa.",
])("%s is not a grave matter", (text) => expect(grave.test(text)).toBe(false));

test.each([
  ["Présidente du syndicat", "syndicat"],
  ["Presidenta del sindicato", "sindicato"],
  ["Porte-parole", "syndicat"],
  ["Rzeczniczka", "związek"],
])("%s speaks for the organisation", (role, organisation) => expect(holdsOffice(role, [organisation])).toBe(true));
