import "./measure/production.js";
import { dossierSpeed } from "./topics/dossier-speed.js";
import { extractionSpeed } from "./topics/extraction-speed.js";
import { modelSpeed } from "./topics/model-speed.js";
import { pageWeight } from "./topics/page-weight.js";
import { serverRender } from "./topics/server-render.js";
import { styleSheets } from "./topics/style-sheets.js";
import { talksWidgets } from "./topics/talks-widgets.js";

const topics = [pageWeight, styleSheets, serverRender, talksWidgets, modelSpeed, dossierSpeed, extractionSpeed];

for (const topic of topics) console.log(await topic());
