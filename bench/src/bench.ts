import "./measure/production.js";
import { pageWeight } from "./topics/page-weight.js";
import { serverRender } from "./topics/server-render.js";
import { styleSheets } from "./topics/style-sheets.js";

const topics = [pageWeight, styleSheets, serverRender];

for (const topic of topics) console.log(await topic());
