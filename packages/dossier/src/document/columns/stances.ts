import type { Stance } from "@backgrounder/model/talks";
import { anyOf, beginsWith, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { capital } from "../text/plain.js";

type Silence = keyof typeof words.silences;

const names = Object.keys(words.stances) as Stance[];
const stances = keysByPhrase(words.stances);
const silences = keysByPhrase(words.silences);
const written = new RegExp(`^(${anyOf(names)})\\s*:\\s*`, "iu");
const opening = beginsWith([...stances.keys(), ...silences.keys()]);
const afterSilence = /^\s*(?:$|[.,;:(–-]|(?:on|about|when|to|as|auf|zu)\s)/iu;
const unless = new RegExp(anyOf(words.conditions.unless), "iu");
const condition = new RegExp(`,?\\s${anyOf([...words.conditions.if, ...words.conditions.unless])}\\s+`, "iu");
const unclear = new RegExp(`(?<!\\p{L})${anyOf(words.unclear)}(?!\\p{L})`, "iu");
const conditionable: ReadonlySet<Stance> = new Set<Stance>(["accepts", "supports", "conditional"]);

/** What the words of a position say about it. */
export interface WordedStance {
  stance?: Stance;
  silence?: Silence;
  conditions?: string[];
  /** The words after a stance that was written: `demands: six per cent`. */
  rest?: string;
  /** A word that may turn the sentence around, so that an editor has to write the stance. */
  unclear?: string;
}

/** Whether a text begins like a position. */
export const isStance = (text: string): boolean => written.test(text) || opening.test(text.slice(0, 60));

/** The stance or the silence that a text begins with; undefined if it begins with neither. A stance is never guessed. */
export function stanceOf(text: string): WordedStance | undefined {
  const [lead = "", name = ""] = written.exec(text) ?? [];
  if (lead !== "") return { stance: name.toLowerCase() as Stance, rest: text.slice(lead.length) };
  const phrase = opening.exec(text.slice(0, 60))?.[0] ?? "";
  const rest = text.slice(phrase.length);
  const key = phrase.toLowerCase().replace(/\s+/g, " ");
  const silence = silences.get(key);
  if (silence !== undefined) return afterSilence.test(rest) ? { silence } : { unclear: rest.trim() };
  const stance = stances.get(key);
  return stance === undefined ? undefined : worded(stance, rest);
}

function worded(stance: Stance, rest: string): WordedStance | undefined {
  const found = conditionable.has(stance) ? condition.exec(rest) : null;
  const what = rest.slice(0, found?.index);
  const turn = unclear.exec(what)?.[0] ?? (found !== null && what.trim() === "" ? rest.trim() : undefined);
  if (turn !== undefined) return { stance, unclear: turn };
  if (found !== null) {
    const asked = rest.slice(found.index + found[0].length);
    const isEven = /\b(?:even|selbst|auch)$/iu.test(what.trimEnd());
    if (isEven) return { stance, unclear: rest.slice(found.index).trim() };
    return { stance: "conditional", conditions: [capital(unless.test(found[0]) ? `${words.not}: ${asked}` : asked)] };
  }
  // "Might" without a condition does not say what a party wants.
  return stance === "conditional" ? undefined : { stance };
}

/** How a position may begin, for messages. */
export const stanceExamples: readonly string[] = [
  ...names.map((stance) => (stance === "conditional" ? words.conditionalExample : (words.stances[stance][0] ?? ""))),
  ...Object.values(words.silences).map(([first = ""]) => first),
];

export const stanceNames: readonly string[] = names;
