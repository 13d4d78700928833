/** Writes docs/rules.md from the rules: `npm run generate`. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { checkRules } from "../src/talks/check/check.js";
import { listed } from "../src/talks/check/wording.js";
import { lintRules } from "../src/talks/lint/lint.js";

const file = "../../docs/rules.md";

const entry = ({ name, reason, fix }: { name: string; reason: string; fix: string }): string =>
  `### ${name}\n\n${reason}\n\n**How to fix it:** ${fix}\n`;

const ofSeverity = (severity: "warning" | "notice") =>
  lintRules.filter((rule) => rule.severity === severity).map(entry);
const textReaders = lintRules.filter(({ readsTexts }) => readsTexts).map(({ name }) => `\`${name}\``);

const page = `<!-- Made by packages/model/scripts/rules-page.ts from the rules. To change it, edit a rule and run \`npm run generate\`. -->

# The rules

\`backgrounder check\` reports **errors**. A dossier with errors cannot be used, so they must be fixed. \`backgrounder lint\` reports what an editor should see: **warnings**, which must be fixed or answered before publication, and **notices**, which are worth a look.

To answer a warning, add the rule, a reason and your name or role to the record. The warning is then listed as accepted, and no longer as open:

\`\`\`yaml
accepted:
  - rule: source-older-than-fact
    reason: The paper prints the date of its first edition, but the report is from the second.
    by: desk editor
\`\`\`

${listed(textReaders)} look words up in the texts of the sources, if you give them with \`lint --sources DIR\`. Without the texts, lint says how many references it could not check.

## Errors

${checkRules.map(entry).join("\n")}
## Warnings

${ofSeverity("warning").join("\n")}
## Notices

${ofSeverity("notice").join("\n")}`;

await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: "markdown" }));
