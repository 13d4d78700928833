import { plainText } from "../../../article/text/plain-text.js";
import type { Id, Position, Proposal, RichText, When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { valuesAt } from "../../field-path.js";
import { carriersOf, firstPublished } from "../../known/carriers.js";
import { sourcesById } from "../../origins.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { positionDates } from "../position-date.js";
import { plainWords, wordsOf } from "../text/plain-words.js";

export const redLineBeforeAgreement: LintRule = {
  name: "red-line-before-agreement",
  severity: "warning",
  reason: "A red line that was given up at the table heads the page as if it still held.",
  fix: "If the agreement crosses the red line, end it: in a document, `until DATE | s3` below it; in a folder, `valid.until`. If both hold, accept the warning and say why.",
  find(context) {
    const lines = openRedLines(context);
    if (lines.size === 0) return [];
    const dateOf = positionDates(context.dossier);
    const dayOf = agreementDays(context);
    const crossed = new Map<Position, Violation>();
    for (const proposal of context.currentOf("proposal")) {
      const day = isAgreement(proposal) ? dayOf(proposal) : undefined;
      if (day === undefined) continue;
      for (const line of linesIn(proposal, lines)) {
        if (crossed.has(line) || !isBefore(dateOf(line), day)) continue;
        const [party, issue] = [line.party, line.issue].map((id) => context.recordOf(id)?.name ?? id);
        const message = `This red line of ${party ?? ""} on ${inQuotes(issue ?? "")} is older than ${inQuotes(proposal.name)}, which it has agreed to (${day.edtf}).`;
        crossed.set(line, { record: line.id, path: "redLine", message });
      }
    }
    return [...crossed.values()];
  },
};

interface RedLine {
  position: Position;
  /** The name of the issue, word by word. */
  words: readonly string[];
}

/** Red lines without an end, by the party and the first word of the issue. */
type RedLines = ReadonlyMap<string, readonly RedLine[]>;

const wordsIn = (text: string): string[] => wordsOf(plainWords(text).toLowerCase());
const keyOf = (party: Id, word: string): string => `${party} ${word}`;

function openRedLines({ currentOf, recordOf }: LintContext): RedLines {
  const positions = currentOf("position");
  const replaced = new Set(positions.map(({ supersedes }) => supersedes));
  const lines = new Map<string, RedLine[]>();
  for (const position of positions) {
    if (position.redLine !== true || position.valid?.until !== undefined || replaced.has(position.id)) continue;
    const words = wordsIn(recordOf(position.issue)?.name ?? "");
    const key = keyOf(position.party, words[0] ?? "");
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [{ position, words }]);
    else known.push({ position, words });
  }
  return lines;
}

const isAgreement = ({ status }: Proposal): boolean => status === "agreed" || status === "signed";

/** When it was agreed: the day of the source that says so, if one is named, else its own day. */
function agreementDays({ dossier }: LintContext): (proposal: Proposal) => When | undefined {
  const sources = sourcesById(dossier);
  return (proposal) => {
    const { references, areNamed } = carriersOf(proposal, "status");
    return areNamed || proposal.on === undefined ? firstPublished(references, sources) : proposal.on;
  };
}

/** The red lines of its parties on the issues that its words name. */
function linesIn(proposal: Proposal, lines: RedLines): Position[] {
  const texts = ["name", "summary", "exchange[]", "terms[].summary"].flatMap((path) =>
    valuesAt(proposal, path).map(({ value }) => wordsIn(plainText(value as RichText))),
  );
  const parties = [...new Set([...(proposal.by ?? []), ...(proposal.to ?? [])])];
  return parties.flatMap((party) =>
    texts.flatMap((words) =>
      words.flatMap((word, at) =>
        (lines.get(keyOf(party, word)) ?? [])
          .filter((line) => line.words.every((one, index) => words[at + index] === one))
          .map(({ position }) => position),
      ),
    ),
  );
}

const isBefore = (a: When | undefined, b: When): boolean =>
  a?.latest !== undefined && b.earliest !== undefined && lastDay(a.latest) < firstDay(b.earliest);
