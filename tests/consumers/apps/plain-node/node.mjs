import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { answer } from "./answer.mjs";

const [, , asked = "", answered = ""] = process.argv;
writeFileSync(answered, JSON.stringify(await answer(JSON.parse(readFileSync(asked, "utf8")))));
