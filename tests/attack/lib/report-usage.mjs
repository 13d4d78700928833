/** Loaded before a command: when it ends, it writes down how much time and memory it took. */
import { writeFileSync } from "node:fs";
import process from "node:process";

process.on("exit", () => writeFileSync(process.env["USAGE_FILE"] ?? "", JSON.stringify(process.resourceUsage())));
