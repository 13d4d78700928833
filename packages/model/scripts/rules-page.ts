/** Writes the page of the rules, from the rules: `npm run generate`. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { checkRules } from "../src/talks/check/check.js";
import { lintRules } from "../src/talks/lint/lint.js";

const file = "../../docs/rules.md";

const entry = ({ name, reason, fix }: { name: string; reason: string; fix: string }): string =>
  `### ${name}\n\n${reason}\n\n**To mend it:** ${fix}\n`;

const ofSeverity = (severity: "warning" | "notice") =>
  lintRules.filter((rule) => rule.severity === severity).map(entry);
const needTexts = lintRules.filter(({ readsTexts }) => readsTexts).map(({ name }) => `\`${name}\``);

const page = `<!-- Made by packages/model/scripts/rules-page.ts from the rules; remake with \`npm run generate\`. -->

# The rules

\`backgrounder check\` finds **errors**: they make a dossier unusable, and are mended. \`backgrounder lint\` finds what an editor should see: a **warning** is mended or answered before publication, a **notice** is worth a look.

An editor answers a warning in the record, with a reason and a name. It is then listed as accepted, and no longer as open:

\`\`\`yaml
accepted:
  - rule: source-older-than-fact
    reason: The paper prints the date of its first edition; the report is of the second.
    by: desk editor
\`\`\`

${needTexts.join(", ")} read the texts of the sources, which \`lint --sources DIR\` is given; without them, the references that could not be looked up are counted.

## Errors

${checkRules.map(entry).join("\n")}
## Warnings

${ofSeverity("warning").join("\n")}
## Notices

${ofSeverity("notice").join("\n")}`;

await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: "markdown" }));
