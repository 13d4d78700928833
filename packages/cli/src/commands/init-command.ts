import process from "node:process";
import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { unwritable } from "../files/file-errors.js";
import { openApp, type App } from "../init/app.js";
import { applyPlan, installWithManager, type Install } from "../init/apply.js";
import { planFor } from "../init/frameworks/frameworks.js";
import { applyStarter, isEmptyFolder, nodeTooOld, starterFiles } from "../init/starter.js";
import { patchOf, type Plan } from "../init/plan.js";
import { lines } from "../terminal-text/lines.js";
import { print } from "../terminal-text/print.js";
import { refuse } from "../terminal-text/standard-error.js";

const help = `
Shows what it would change, and asks. It installs the packages with the app's own
package manager, adds the style sheet, and adds one page or component with an
example. If one of these fails, package.json, the lockfile beside it and your files
are put back as they were.

In an empty folder it offers the demo newsroom as a site to begin with.

Knows Next.js (App and Pages Router), Astro, React Router and Vite with React.

Examples:
  $ npx @backgrounder/cli init
  $ npx @backgrounder/cli init --yes

Exit codes: 0 done or declined, 1 nothing was changed, 2 wrong usage.`;

export function initCommand(install: Install = installWithManager): Command {
  return new Command("init")
    .description("Adds the packages, the style sheet and one example to the app in this folder.")
    .option("--yes", "change the files without asking")
    .addHelpText("after", help)
    .action((options: { yes?: boolean }) => run(process.cwd(), options.yes === true, install));
}

async function run(folder: string, isAgreed: boolean, install: Install): Promise<void> {
  if (await isEmptyFolder(folder)) return runStarter(folder, isAgreed);
  const app = await appIn(folder);
  if (app === undefined) return;
  const plan = await planFor(app);
  if (plan === undefined) return refuse("package.json", unknownFramework);
  const taken = await takenFile(app, plan);
  if (taken !== undefined)
    return refuse(taken, "This file exists already, so nothing was changed. Move it and run the command again.");
  print(
    `${plan.framework}. This will install ${plan.packages.join(", ")} and change these files:\n\n${patchOf(plan.files)}\n`,
  );
  if (!isAgreed && !(await agreed())) return;
  try {
    await applyPlan(app, plan, install);
    print(lines(`Done. ${plan.next}`) + "\n");
  } catch (error) {
    refuse(folder, `${unwritable(error)} package.json, its lockfile and your files are as they were.`);
  }
}

async function runStarter(folder: string, isAgreed: boolean): Promise<void> {
  const files = await starterFiles();
  const tooOld = nodeTooOld(files, process.version);
  if (tooOld !== undefined) return refuse(folder, tooOld);
  print(
    `This folder is empty. This will write the demo newsroom, an Astro site of ${files.length} files, and install its packages.\n`,
  );
  if (!isAgreed && !(await agreed())) return;
  try {
    await applyStarter(folder, files);
    print("Done. To see it, run: npm run dev\n");
  } catch (error) {
    refuse(folder, `${unwritable(error)} What it wrote was taken away again.`);
  }
}

const unknownFramework =
  "init does not know this kind of app: it depends on none of next, astro, @react-router/dev, and vite with react, or the file that every page loads was not found. Install @backgrounder/react and @backgrounder/model, and import @backgrounder/react/styles.css where every page loads it.";

async function appIn(folder: string): Promise<App | undefined> {
  try {
    const app = await openApp(folder);
    if (app === undefined) refuse(folder, "There is no package.json here. Run the command in the folder of your app.");
    return app;
  } catch (error) {
    refuse("package.json", error instanceof SyntaxError ? `This is not JSON: ${error.message}.` : unwritable(error));
    return undefined;
  }
}

async function takenFile(app: App, { files }: Plan): Promise<string | undefined> {
  for (const { path, before } of files) if (before === undefined && (await app.has(path))) return path;
  return undefined;
}

/** A program cannot be asked, so it has to say `--yes`. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    print("Nothing was changed. To change the files, run: npx @backgrounder/cli init --yes\n");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Change these files? (y/N) ");
  terminal.close();
  if (/^y(es)?$/i.test(answer.trim())) return true;
  print("Nothing was changed.\n");
  return false;
}
