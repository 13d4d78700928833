import "./measure/production.js";
import process from "node:process";
import { embedLoad } from "./topics/embed-load.js";

/** `npm run load --workspace=@backgrounder/bench -- 60`: how long each page is asked for, in seconds. */
console.log(await embedLoad(Number(process.argv[2] ?? 10)));
