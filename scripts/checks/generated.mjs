/** Generated files are what their generators make of the sources of today. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyOfRepository } from "../lib/copy-of-repository.mjs";
import { files, workspaces } from "../lib/repository.mjs";
import { finish, run } from "../lib/run.mjs";

const copy = copyOfRepository();
/** @type {string[]} */
const complaints = [];
try {
  const before = files();
  for (const { folder, manifest } of workspaces()) {
    if (manifest.scripts?.["generate"] === undefined) continue;
    const { ok, output } = await run(["npm", "run", "--silent", "generate"], { cwd: join(copy.folder, folder) });
    if (!ok) complaints.push(`${folder}: \`npm run generate\` fails.\n${output}`);
  }
  const exclude = ["**/node_modules/**", "**/dist/**", "**/.*/**"];
  const made = globSync("{packages,apps}/**/generated/**/*.*", { cwd: copy.folder, exclude });
  for (const file of made.filter((path) => !before.includes(path.replaceAll("\\", "/")))) {
    complaints.push(`${file}: is made by \`npm run generate\` and not committed. Run it and commit the result.`);
  }
  for (const file of before) {
    if (!readFileSync(file).equals(readFileSync(join(copy.folder, file)))) {
      complaints.push(
        `${file}: is not what its generator makes today. Run \`npm run generate\` and commit the result.`,
      );
    }
  }
} finally {
  copy.remove();
}
finish(complaints);
