import { agreedStatuses } from "../../../article/talks/agreed-statuses.js";
import { plainText } from "../../../article/text/plain-text.js";
import type { Id, Position, Proposal, RichText, When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { valuesAt } from "../../field-path.js";
import { carriersOf, firstPublished } from "../../known/carriers.js";
import { sourcesById } from "../../origins.js";
import { isWithdrawn } from "../../reliability.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { positionDates } from "../position-date.js";
import { plainWords, wordsOf } from "../text/plain-words.js";

/** A proposal says which issues it is about, or its words name them. */
export const redLineBeforeAgreement: LintRule = {
  name: "red-line-before-agreement",
  severity: "warning",
  reason: "A red line that a party has given up in the talks is shown as if the party still held it.",
  fix: "If the agreement crosses the red line, give the red line an end: in a document, `until DATE | s3` below it; in a folder, `valid.until`. If both hold, accept the warning and say why.",
  find(context) {
    const open = openRedLines(context);
    if (open.length === 0) return [];
    const agreed = agreedOn(new Set(open.map(({ key }) => key)), context);
    const dateOf = positionDates(context.dossier);
    return open.flatMap(({ position, key }): Violation[] => {
      const agreement = agreed.get(key);
      if (agreement === undefined || !isBefore(dateOf(position), agreement.day)) return [];
      const [party, issue] = [position.party, position.issue].map((id) => context.recordOf(id)?.name ?? id);
      const message = `This red line of ${party ?? ""} on ${inQuotes(issue ?? "")} is older than ${inQuotes(agreement.proposal.name)}, which it has agreed to (${agreement.day.edtf}).`;
      return [{ record: position.id, path: "redLine", message }];
    });
  },
};

const wordsIn = (text: string): string[] => wordsOf(plainWords(text).toLowerCase());

/** A party, and an issue by the words that name it. */
const keyOf = (party: Id, words: readonly string[]): string => `${party} ${words.join(" ")}`;

function openRedLines({ currentOf, recordOf }: LintContext): { position: Position; key: string }[] {
  const positions = currentOf("position").filter((position) => !isWithdrawn(position));
  const replaced = new Set(positions.map(({ supersedes }) => supersedes));
  return positions
    .filter(({ id, redLine, valid }) => redLine === true && valid?.until === undefined && !replaced.has(id))
    .map((position) => ({ position, key: keyOf(position.party, wordsIn(recordOf(position.issue)?.name ?? "")) }));
}

interface Agreement {
  proposal: Proposal;
  day: When;
}

/** The latest agreement for each of these keys, as far as there is one. */
function agreedOn(
  keys: ReadonlySet<string>,
  { dossier, currentOf, recordOf }: LintContext,
): ReadonlyMap<string, Agreement> {
  const lengths = new Set([...keys].map((key) => key.split(" ").length - 1));
  const sources = sourcesById(dossier);
  const agreed = new Map<string, Agreement>();
  for (const proposal of currentOf("proposal")) {
    if (!agreedStatuses.has(proposal.status)) continue;
    const { references, areNamed } = carriersOf(proposal, "status");
    // When it was agreed: the day of the source that says so, if one is named.
    const day = areNamed || proposal.on === undefined ? firstPublished(references, sources) : proposal.on;
    if (day === undefined) continue;
    const issues = (proposal.about ?? []).flatMap((id) => recordOf(id)?.name ?? []);
    for (const key of keysOf(proposal, issues, lengths)) {
      const known = agreed.get(key);
      if (keys.has(key) && (known === undefined || isBefore(known.day, day))) agreed.set(key, { proposal, day });
    }
  }
  return agreed;
}

/** Each party of a proposal with each of its issues, and with each run of its words that is as long as the name of an issue. */
function keysOf(proposal: Proposal, issues: readonly string[], lengths: ReadonlySet<number>): string[] {
  const texts = ["name", "summary", "exchange[]", "terms[].summary"].flatMap((path) =>
    valuesAt(proposal, path).map(({ value }) => wordsIn(plainText(value as RichText))),
  );
  const runs = texts.flatMap((words) =>
    words.flatMap((_, at) => [...lengths].map((length) => words.slice(at, at + length))),
  );
  const parties = [...new Set([...(proposal.by ?? []), ...(proposal.to ?? [])])];
  const named = issues.map(wordsIn);
  return parties.flatMap((party) => [...named, ...runs].map((run) => keyOf(party, run)));
}

const isBefore = (a: When | undefined, b: When): boolean =>
  a?.latest !== undefined && b.earliest !== undefined && lastDay(a.latest) < firstDay(b.earliest);
