#!/usr/bin/env node
// Committed, and importing what is built: npm links no `bin` whose file is missing when it installs.
import { setFlagsFromString } from "node:v8";
import { main } from "../dist/main.js";

// On a machine with much memory, V8 lets twice what is in use pile up before it clears away what is not. A newsroom's
// build runs beside others, so it clears away sooner, which costs a little time with very large dossiers.
setFlagsFromString("--heap-growing-percent=10");

await main(process.argv);
