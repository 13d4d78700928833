import type { Stance } from "@backgrounder/model/talks";

/** How a position is told: by the words at its beginning. The first that fits counts, so the longer come first. */
const table: readonly [words: string, stance: Stance][] = [
  [
    "will not accept|would not accept|does not accept|refuses|rejects|rejected|rules out|ruled out|turns down",
    "rejects",
  ],
  ["opposes|opposed|objects to|is against|does not want|does not support", "opposes"],
  ["wants|wanted|demands|demanded|asks for|asked for|insists on|insists that|calls for|requires|seeks", "demands"],
  ["supports|supported|backs|backed|favours|favors|is for|offers|offered|proposes|proposed", "supports"],
  [
    "accepts|accepted|agrees to|agreed to|agrees with|agrees that|takes|would take|would accept|will accept|is ready to accept|is willing to accept",
    "accepts",
  ],
  ["would|could|might|is ready to|is willing to", "conditional"],
  ["fordert|verlangt", "demands"],
  ["unterstützt|bietet|schlägt vor", "supports"],
  ["lehnt ab|lehnt", "rejects"],
  ["akzeptiert|stimmt", "accepts"],
];

const openings = table.map(([words, stance]) => [new RegExp(`^(?:${words})(?![\\p{L}])`, "iu"), stance] as const);

const silences = [
  [
    /^(?:said nothing|says nothing|not stated|gave no answer|did not answer|no answer|declined to (?:comment|answer)|no comment)(?!\p{L})/iu,
    "not-stated",
  ],
  [/^not in our sources(?!\p{L})/iu, "not-in-our-sources"],
] as const;

const condition = /,?\s(?:only if|if|provided that|provided|on condition that|as long as|unless|falls|wenn)\s+/iu;
const conditionable: ReadonlySet<Stance> = new Set<Stance>(["accepts", "supports", "conditional"]);

export interface TakenStance {
  stance?: Stance;
  silence?: "not-stated" | "not-in-our-sources";
  conditions?: string[];
}

/** The stance that words begin with; a silence; or undefined where they tell neither. */
export function stanceOf(words: string): TakenStance | undefined {
  const begin = words.slice(0, 60);
  const silence = silences.find(([pattern]) => pattern.test(begin))?.[1];
  if (silence !== undefined) return { silence };
  const stance = openings.find(([pattern]) => pattern.test(begin))?.[1];
  if (stance === undefined) return undefined;
  const at = condition.exec(words);
  if (at !== null && conditionable.has(stance)) {
    const [separator] = at;
    const rest = words.slice(at.index + separator.length);
    const asked = /unless/i.test(separator) ? `Not: ${rest}` : rest;
    return { stance: "conditional", conditions: [asked.charAt(0).toUpperCase() + asked.slice(1)] };
  }
  // "Might accept", with no condition said, is no stance that a reader could hold somebody to.
  return stance === "conditional" ? undefined : { stance };
}

/** The words that tell a stance, for messages. */
export const stanceWords =
  "wants, supports, accepts, would accept … if …, opposes, rejects, said nothing, not in our sources";
