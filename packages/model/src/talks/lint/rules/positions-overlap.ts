import type { Id, Position } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { firstDay, lastDay } from "../../day.js";
import type { LintContext, LintRule } from "../lint-rule.js";

export const positionsOverlap: LintRule = {
  name: "positions-overlap",
  severity: "warning",
  reason:
    "If a party has two positions on one issue at the same time, it changed its mind, its speakers disagree, or a record is wrong. Readers must not have to guess which.",
  fix: "If one replaced the other, write `replaces: PARTY: WHAT IT HELD BEFORE` below the later line of a document; in a folder, name the earlier one in `supersedes` of the later one. If the earlier one just ended, add `until DATE` to its line; in a folder, `valid.until`. If both are held at once, list both under Disputed; in a folder, as the `members` of a conflict. If they are about different things, make two issues.",
  find(context) {
    const groups = new Map<string, Position[]>();
    for (const position of context.currentOf("position")) {
      if (position.silence !== undefined) continue;
      const key = `${position.party} ${position.issue}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [position]);
      else group.push(position);
    }
    const joined = joinedBy(context);
    return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : overlapsIn(group, joined, context)));
  },
};

/** Compares each position with one that began before it: the one of another chain that lasts longest. */
function overlapsIn(group: readonly Position[], joined: (id: Id) => Id, { recordOf }: LintContext): Violation[] {
  const inOrder = group.toSorted((a, b) => compare(beginning(a), beginning(b)));
  // The longest of two chains. Whatever comes next, one of the two belongs to another chain.
  let longest: Lasting[] = [];
  return inOrder.flatMap((position): Violation[] => {
    const own: Lasting = { position, chain: joined(position.id) };
    const other = longest.find(({ chain }) => chain !== own.chain)?.position;
    longest = longestTwo([...longest, own]);
    if (other === undefined || end(other) <= latestBeginning(position)) return [];
    const [party, issue] = [position.party, position.issue].map((id) => recordOf(id)?.name ?? id);
    const message = `This overlaps with “${other.id}”, which has the same party (${party ?? ""}) and issue (${issue ?? ""}).`;
    return [{ record: position.id, path: pathOf(position), message }];
  });
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

interface Lasting {
  position: Position;
  chain: Id;
}

function longestTwo(lasting: readonly Lasting[]): Lasting[] {
  const [first, ...rest] = lasting.toSorted((a, b) => compare(end(b.position), end(a.position)));
  const second = rest.find(({ chain }) => chain !== first?.chain);
  return [first, second].filter((one) => one !== undefined);
}

const pathOf = ({ valid, statedOn }: Position): string =>
  valid !== undefined ? "valid" : statedOn === undefined ? "" : "statedOn";

const beginning = ({ valid, statedOn }: Position): string => {
  const from = valid?.from ?? statedOn;
  const day = from?.earliest ?? from?.latest;
  return day === undefined ? "" : firstDay(day);
};

/** If dates are vague and only might overlap, nothing is reported. */
const latestBeginning = (position: Position): string => {
  const latest = (position.valid?.from ?? position.statedOn)?.latest;
  return latest === undefined ? beginning(position) : lastDay(latest);
};

const end = ({ valid }: Position): string => {
  const day = valid?.until?.earliest ?? valid?.until?.latest;
  return day === undefined ? "9999" : firstDay(day);
};

/** Gives all positions that are joined by `supersedes` or by a conflict the same id (union-find). */
function joinedBy({ currentOf }: LintContext): (id: Id) => Id {
  const leads = new Map<Id, Id>();
  const root = (id: Id): Id => {
    let at = id;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    if (at !== id) leads.set(id, at);
    return at;
  };
  const join = (a: Id, b: Id): void => {
    const [from, to] = [root(a), root(b)];
    if (from !== to) leads.set(from, to);
  };
  for (const { id, supersedes } of currentOf("position")) if (supersedes !== undefined) join(id, supersedes);
  for (const {
    members: [first, ...others],
  } of currentOf("conflict"))
    for (const other of others) if (first !== undefined) join(other, first);
  return root;
}
