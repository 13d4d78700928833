import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

describe("the language of an article is recognised", () => {
  test.each([
    ["en", "The port and the union meet again on the first of May. The talks are about pay and hours."],
    ["de", "Der Hafen und die Gewerkschaft treffen sich wieder. Es geht um den Lohn und die Zeiten."],
    ["fr", "Le port et le syndicat se voient de nouveau. Il est question des salaires et du temps."],
    ["es", "El puerto y el sindicato se ven otra vez. Se trata de los salarios y de las horas."],
    ["zh", "港口和工会将于五月一日再次会面。谈判涉及工资和工作时间，双方都表示希望达成协议。"],
  ])("%s", (lang, text) => {
    expect(extract(text).lang).toBe(lang);
  });

  test.each([
    ["an unknown language", "Satama ja liitto tapaavat uudelleen toukokuussa. Kyse on palkoista."],
    ["a text with few common words", "Ferries stop. Buses run. Trams wait. Boats rest. Trains go. The end."],
    ["a text in two languages", "The port and the union meet. Der Hafen und die Gewerkschaft reden."],
    ["an empty text", ""],
  ])("but not in %s", (_what, text) => {
    expect(extract(text).lang).toBeUndefined();
  });

  test("unless it is asked for", () => {
    expect(extract("Der Hafen und die Gewerkschaft treffen sich in der Stadt.", { lang: "de-AT" }).lang).toBe("de-AT");
  });
});

test("labels of every language are known in an article in another language", () => {
  const german = "Der Hafen und die Gewerkschaft treffen sich wieder. Es geht um den Lohn.";
  const callouts = ["Did you know? The port is old.", "Note : le port est vieux.", "小贴士：早点去。"].map(
    (line) => extract(`Fähren stehen still\n\n${german}\n\n${line}\n`).blocks[1],
  );
  expect(callouts).toMatchObject([{ kind: "did-you-know" }, { kind: "note" }, { kind: "pro-tip" }]);
});
