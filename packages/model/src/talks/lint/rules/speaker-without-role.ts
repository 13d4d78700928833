import type { DossierRecord, Id, Person, When } from "../../../generated/types.js";
import { firstDay, hasCome, lastDay } from "../../day.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { isWithin } from "../within.js";

export const speakerWithoutRole: LintRule = {
  name: "speaker-without-role",
  severity: "notice",
  reason: "A person speaks for a party only while they have a role in it.",
  fix: "Add the role to the person, with its dates if you know them; or correct who spoke, or for which party.",
  find(context) {
    return context.current.flatMap((record) =>
      appearancesOf(record).flatMap(({ agent, party, on, path }): Violation[] => {
        const person = context.recordOf(agent);
        if (person?.kind !== "person" || person.roles.some((role) => covers(role, party, on, context))) return [];
        const day = on === undefined ? "" : ` on ${on.edtf}`;
        const message = `${person.name} acts for ${context.recordOf(party)?.name ?? party}${day}, but has no role there at that time.`;
        return [{ record: record.id, path, message }];
      }),
    );
  },
};

interface Appearance {
  agent: Id;
  party: Id;
  on: When | undefined;
  path: string;
}

function appearancesOf(record: DossierRecord): Appearance[] {
  if (record.kind === "position" && record.statedBy !== undefined)
    return [{ agent: record.statedBy, party: record.party, on: record.statedOn, path: "statedBy" }];
  if (record.kind !== "event") return [];
  return (record.participants ?? []).flatMap(({ agent, onBehalfOf }, index) =>
    onBehalfOf === undefined
      ? []
      : [{ agent, party: onBehalfOf, on: record.when, path: `participants[${index}].onBehalfOf` }],
  );
}

function covers(role: Person["roles"][number], party: Id, on: When | undefined, context: LintContext): boolean {
  if (on?.earliest !== undefined && role.until && hasCome(role.until, firstDay(on.earliest)) === "certain")
    return false;
  const begins = role.from?.earliest;
  if (on?.latest !== undefined && begins !== undefined && firstDay(begins) > lastDay(on.latest)) return false;
  return [role.organisation, role.onBehalfOf].some((id) => id !== undefined && speaksFor(id, party, context));
}

/**
 * An official of a member may speak for a coalition, a minister for the state, and a president for the government. No source says who belongs to a
 * collective speaker such as "European leaders", so anyone may.
 */
function speaksFor(organisation: Id, party: Id, context: LintContext): boolean {
  if (isWithin(organisation, party, context) || isWithin(party, organisation, context)) return true;
  const whole = context.recordOf(party);
  if (whole?.kind === "party" && whole.type === "collective-speaker") return true;
  const members = whole?.kind === "party" ? (whole.members ?? []) : [];
  return members.some((member) => isWithin(organisation, member.party, context));
}
