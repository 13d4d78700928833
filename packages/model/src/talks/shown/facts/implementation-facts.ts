import type { Implementation, ImplementationReport, RichText } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";
import { inOneLine, namedDetails } from "./named-details.js";
import { perCent } from "./vote-facts.js";

/** When somebody said how far a text was carried out: `27 June 2017, according to the monitoring mission`. */
const assessed = ({ on, by }: Pick<Implementation, "on" | "by">, { labels, lookUp }: Facts) => [
  on && dateWords(on, labels.dates),
  by && fill(labels.accordingTo, { name: lookUp.name(by) }),
];

/** `Partly carried out: 27 June 2017, according to the monitoring mission`. */
export const implementationWords = (one: Implementation, facts: Facts): RichText =>
  namedDetails(facts.words.implementation[one.state], assessed(one, facts), one.summary, facts);

/** `Of its provisions: Carried out 30 %; Begun 37 % (November 2021, according to the monitoring mission)`. */
export const implementationReports = (reports: readonly ImplementationReport[] = [], facts: Facts): RichText[] =>
  reports.flatMap((report) => {
    const shares = report.shares
      .map(({ state, share }) => `${facts.words.implementation[state]} ${perCent(share, facts.labels.lang)}`)
      .join(facts.lookUp.separators.semicolon);
    const source = inOneLine(assessed(report, facts), facts);
    return facts.text("implementation", source === "" ? shares : `${shares} (${source})`);
  });
