/** Imports every listed sub-path of every package; style sheets and data are only looked up, as a bundler would. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const found = [];
for (const name of readdirSync(new URL("node_modules/@backgrounder/", import.meta.url))) {
  const manifest = JSON.parse(
    readFileSync(new URL(`node_modules/@backgrounder/${name}/package.json`, import.meta.url), "utf8"),
  );
  for (const subPath of Object.keys(manifest.exports)) {
    const specifier = `${manifest.name}${subPath.slice(1)}`;
    const file = fileURLToPath(import.meta.resolve(specifier));
    const names = /\.(css|json)$/.test(specifier) ? [] : Object.keys(await import(specifier));
    found.push({ specifier, file, exists: existsSync(file), names });
  }
}
console.log(JSON.stringify({ node: process.execPath, found }));
