import type { Stance } from "@backgrounder/model/talks";
import { anyOf, beginsWith, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { capital } from "../text/plain.js";

type Silence = keyof typeof words.silences;

const stances = keysByPhrase(words.stances);
const silences = keysByPhrase(words.silences);
const opening = beginsWith([...stances.keys(), ...silences.keys()]);
const unless = new RegExp(anyOf(words.conditions.unless), "iu");
const condition = new RegExp(`,?\\s${anyOf([...words.conditions.if, ...words.conditions.unless])}\\s+`, "iu");
const conditionable: ReadonlySet<Stance> = new Set<Stance>(["accepts", "supports", "conditional"]);

/** What the words of a position say about it. */
export interface WordedStance {
  stance?: Stance;
  silence?: Silence;
  conditions?: string[];
}

/** The stance or the silence that a text begins with; undefined if it begins with neither. */
export function stanceOf(text: string): WordedStance | undefined {
  const phrase = opening.exec(text.slice(0, 60))?.[0].toLowerCase().replace(/\s+/g, " ") ?? "";
  const silence = silences.get(phrase);
  if (silence !== undefined) return { silence };
  const stance = stances.get(phrase);
  if (stance === undefined) return undefined;
  const found = condition.exec(text);
  if (found !== null && conditionable.has(stance)) {
    const asked = text.slice(found.index + found[0].length);
    return { stance: "conditional", conditions: [capital(unless.test(found[0]) ? `${words.not}: ${asked}` : asked)] };
  }
  // "Might accept" without a condition does not say what a party wants.
  return stance === "conditional" ? undefined : { stance };
}

/** How a position may begin, for messages. */
export const stanceExamples: readonly string[] = [
  ...(Object.keys(words.stances) as Stance[]).map((stance) =>
    stance === "conditional" ? words.conditionalExample : (words.stances[stance][0] ?? ""),
  ),
  ...Object.values(words.silences).map(([first = ""]) => first),
];
