/** What a reader downloads (docs/decisions, budgets): stylesheets, gzipped. JavaScript is 0 bytes, so its sizes are printed only. */
import { readFileSync } from "node:fs";

const folder = "packages/react";
/** @type {{ exports: Record<string, string | Record<string, string>> }} */
const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));

const budgets = Object.entries(manifest.exports).flatMap(([subPath, target]) => {
  const file = typeof target === "string" ? target : target.default;
  if (file === undefined || !/\.(css|js)$/.test(file)) return [];
  const check = { name: `@backgrounder/react/${subPath.slice(2)}`, path: `${folder}/${file.slice(2)}`, gzip: true };
  if (file.endsWith(".js")) return [check];
  // The sheets for all components hold every component's and the tokens.
  const isWhole = subPath.startsWith("./styles");
  return [{ ...check, limit: isWhole ? "6 kB" : "0.6 kB" }];
});

export default budgets;
