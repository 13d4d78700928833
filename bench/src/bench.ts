import "./measure/production.js";
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { dossierSpeed } from "./topics/dossier-speed.js";
import { extractionSpeed } from "./topics/extraction-speed.js";
import { modelSpeed } from "./topics/model-speed.js";
import { pageWeight } from "./topics/page-weight.js";
import { serverRender } from "./topics/server-render.js";
import { startTime } from "./topics/start-time.js";
import { styleSheets } from "./topics/style-sheets.js";
import { talksWidgets } from "./topics/talks-widgets.js";

const topics = [
  pageWeight,
  styleSheets,
  serverRender,
  talksWidgets,
  modelSpeed,
  dossierSpeed,
  extractionSpeed,
  startTime,
];

const pages: string[] = [];
for (const topic of topics) {
  const page = await topic();
  console.log(page);
  pages.push(page.trim());
}

const day = new Date().toISOString().slice(0, 10);
const results = `# Results

What \`npm run bench\` printed on ${day}, with Node ${process.versions.node}. Only the ratios matter; [README.md](README.md) says how to read them, and [decision 24](../docs/decisions/0024-budgets-that-are-not-met.md) why some budgets are not met.

\`\`\`text
${pages.join("\n\n\n")}
\`\`\`
`;
await writeFile(new URL("../RESULTS.md", import.meta.url), results);
