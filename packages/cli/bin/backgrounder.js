#!/usr/bin/env node
// Committed, and importing what is built: npm links no `bin` whose file is missing when it installs.
import { main } from "../dist/main.js";

await main(process.argv);
