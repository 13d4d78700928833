import { anyOf, everyLanguage } from "./lint-words.js";
import { plainWords } from "./plain-words.js";

const offices = anyOf(everyLanguage("offices"));
const leaders = new RegExp(
  `^(?:(?:acting|interim|deputy) )?(?:${everyLanguage("leaders").join("|")})(?: (?:of|der|des|du|del|de(?: l[ao]s?)?) (?:the )?(?<whole>.+))?$`,
  "iu",
);

/** Whether a role is an office whose holder speaks for the organisation: its head, its spokesperson. */
export function holdsOffice(role: string, namesOfOrganisation: readonly string[]): boolean {
  const words = plainWords(role);
  if (offices.test(words)) return true;
  const found = leaders.exec(words);
  if (found === null) return false;
  const whole = found.groups?.["whole"]?.toLowerCase();
  return whole === undefined || namesOfOrganisation.some((name) => withoutArticle(name) === whole);
}

const withoutArticle = (name: string): string => plainWords(name).toLowerCase().replace(/^the /, "");
