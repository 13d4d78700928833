/** What a reader downloads (docs/decisions, budgets): stylesheets, gzipped. JavaScript is 0 bytes, so its sizes are printed only. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync, transformSync } from "esbuild";

const folder = "packages/react";
/** @type {{ exports: Record<string, string | Record<string, string>> }} */
const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));

/**
 * One file for everything, tokens included; and the two sheets that all components share. Every other sheet
 * belongs to one component.
 * @type {Record<string, string>}
 */
const limits = {
  "styles.css": "6 kB",
  "styles.layer.css": "6 kB",
  "tokens.css": "1 kB",
  "base.css": "1.3 kB",
  // Some are pictures, drawn without a library (docs/decisions/0019).
  "positions-matrix.css": "1.4 kB",
  "timeline.css": "0.8 kB",
  "talks-timeline.css": "0.8 kB",
  // The only script that a reader may get, and only if the page asks for it.
  enhance: "0.8 kB",
};

const cache = "node_modules/.cache/size-limit";

/**
 * A script as a reader gets it: a host's bundler takes the spaces and long names out.
 * @param {string} file
 */
function minified(file) {
  const { code } = transformSync(readFileSync(`${folder}/dist/src/${file}`, "utf8"), { minify: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/enhance.min.js`, code);
  return `${cache}/enhance.min.js`;
}

const budgets = Object.entries(manifest.exports).flatMap(([subPath, target]) => {
  const file = typeof target === "string" ? target : target.default;
  if (file === undefined || !/\.(css|js)$/.test(file)) return [];
  const name = subPath.slice(2);
  const check = { name: `@backgrounder/react/${name}`, path: `${folder}/${file.slice(2)}`, gzip: true };
  // An entry is two lines; what it draws with lies in the folder of its name.
  if (name === "enhance") return [{ ...check, path: minified("reading-aids/enhance.js"), limit: limits.enhance }];
  if (file.endsWith(".js")) return [{ ...check, path: [check.path, `${folder}/dist/src/${name}/*.js`] }];
  return [{ ...check, limit: limits[name] ?? "0.6 kB" }];
});

/** The two scripts of embeds are text in a generated file; packages/embed makes them small itself. */
const scripts = readFileSync("packages/embed/src/generated/scripts.ts", "utf8");

/** @param {"child" | "loader"} name @param {string} limit */
function embedScript(name, limit) {
  const [, text = '""'] = new RegExp(`${name}Script = (".*");`).exec(scripts) ?? [];
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/${name}.min.js`, JSON.parse(text));
  return { name: `@backgrounder/embed ${name} script`, path: `${cache}/${name}.min.js`, gzip: true, limit };
}

/**
 * What an app that renders in the browser loads for one block, without React. Nothing that only a dossier needs is in it.
 * Most of it is words in seven languages, unless the app names its own (docs/guides/translate.md).
 * @param {string} name @param {string} limit @param {string} [languages] the module with the app's own list
 */
function bundled(name, limit, languages) {
  const outfile = `${cache}/${name.replaceAll(/\W+/g, "-")}.js`;
  const external = ["react", "react/jsx-runtime"];
  buildSync({
    entryPoints: [`${folder}/dist/exports/faq.js`],
    outfile,
    external,
    bundle: true,
    minify: true,
    format: "esm",
    alias: languages === undefined ? {} : { "@backgrounder/model/catalogues": resolve(languages) },
  });
  return { name: `@backgrounder/react/${name}`, path: outfile, gzip: true, limit };
}

/** A list of languages, as an app writes it. @param {string} language */
function onlyLanguage(language) {
  const file = `${cache}/only-${language}.js`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `import { ${language} } from "@backgrounder/model/languages";\nexport const catalogues = { ${language} };\n`,
  );
  return file;
}

export default [
  ...budgets,
  bundled("faq, bundled", "58 kB"),
  bundled("faq, bundled, in English only", "21 kB", onlyLanguage("en")),
  embedScript("child", "1.2 kB"),
  embedScript("loader", "0.9 kB"),
];
