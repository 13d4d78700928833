import type { Vote, VoteCount } from "@backgrounder/model/talks";
import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column } from "../context/section.js";
import { partsOf, type Cell } from "../text/cells.js";
import { nameKey, plain } from "../text/plain.js";
import { refuse } from "./columns.js";
import { majorityOf } from "./majorities.js";

const { options, results, turnout, threshold } = words.vote;
const optionByWord = keysByPhrase(options);
const resultByWord = keysByPhrase(results);
const number = String.raw`(?:(?<value>\d{1,3}(?:[.\u00a0]\d{3})+|\d+)|(?<percent>\d{1,3}(?:\.\d+)?) ?(?:%|per cent))(?: ?\((?<share>\d{1,3}(?:\.\d+)?) ?%\))?`;
const count = new RegExp(`^(?<option>${anyOf([...optionByWord.keys()])})\\s+${number}$`, "iu");
const turnedOut = new RegExp(`^${anyOf(turnout)}\\s+(?<share>\\d{1,3}(?:\\.\\d+)?) ?%$`, "iu");

const least = new RegExp(`^${anyOf(threshold)}\\s+(?<share>\\d{1,3}(?:\\.\\d+)?) ?%$`, "iu");

const example = "`vote: Union members, yes 412, no 97, turnout 81 %, 2/3 of all, passed`";

/** `vote: Union members, yes 412, no 97 (18.9 %), turnout 81 %, passed`: who voted, the counts and the result. */
export const voteColumn: Column = {
  words: words.columns.event.vote,
  read(cell, draft, context) {
    const counts: VoteCount[] = [];
    const vote: Vote = {};
    for (const part of partsOf(withoutThousands(cell))) {
      if (!readPart(part, vote, counts, context)) return refuse(part, draft, context, "vote", unread(part));
    }
    if (counts.length > 0) vote.counts = counts;
    draft.set("vote", vote, cell);
  },
};

/** `remark: The no counted as a veto.`, below a vote. */
export const voteRemarkColumn: Column = {
  words: words.columns.event.voteRemark,
  read(cell, draft, context) {
    const vote = draft.fields["vote"] as Vote | undefined;
    if (vote === undefined) {
      const message = "There is no vote above this line. Write the vote first, as in: " + example;
      return refuse(cell, draft, context, "vote", message);
    }
    vote.remark = plain(cell.text);
    draft.places.set("vote.remark", cell);
  },
};

/** The comma in `6,431` does not separate two parts. The text keeps its length, so that messages point to the right column. */
const withoutThousands = (cell: Cell): Cell => ({
  ...cell,
  text: cell.text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1\u00a0"),
});

const unread = ({ text }: Cell): string =>
  `"${text.slice(0, 60)}" cannot be read as part of a vote. First write who voted, then the counts: ${example}`;

function readPart(part: Cell, vote: Vote, counts: VoteCount[], context: DocumentContext): boolean {
  if (part.text.length > 200) return false;
  const counted = countOf(part.text);
  const result = resultByWord.get(nameKey(part.text));
  const share = turnedOut.exec(part.text)?.groups?.["share"];
  const lowest = least.exec(part.text)?.groups?.["share"];
  const majority = majorityOf(part.text);
  if (counted !== undefined) counts.push(counted);
  else if (result !== undefined) vote.result = result;
  else if (share !== undefined) vote.turnout = Number(share);
  else if (lowest !== undefined) vote.threshold = Number(lowest);
  else if (majority !== undefined) Object.assign(vote, majority);
  else if (vote.body === undefined && counts.length === 0 && !/\d/.test(part.text))
    vote.body = context.names.resolve(part, ["party"]);
  else return false;
  return true;
}

/** `yes 6,431,376 (50.2 %)`, `no 19 %`. */
function countOf(text: string): VoteCount | undefined {
  const found = count.exec(text)?.groups;
  if (found === undefined) return undefined;
  const option = optionByWord.get(nameKey(found["option"] ?? "")) as VoteCount["option"];
  if (found["percent"] !== undefined) return { option, share: Number(found["percent"]) };
  const share = found["share"];
  return {
    option,
    value: Number((found["value"] ?? "").replaceAll(/[^\d]/g, "")),
    ...(share !== undefined && { share: Number(share) }),
  };
}

/** An event with a `vote` column is a vote, unless the line says something else. */
export function deriveType(draft: Draft): void {
  if (draft.has("type")) return;
  const type = draft.has("vote") ? "vote" : draft.has("deadlineResult") ? "deadline" : "milestone";
  draft.set("type", type, draft.at);
}
