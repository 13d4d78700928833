import { chromium } from "playwright";
import { launchOptions } from "./scripts/browser.mjs";
import { createServer } from "node:http";
import { readFileSync, existsSync, statSync } from "node:fs";
const root = "apps/demo/dist";
const types = { html: "text/html", css: "text/css", js: "text/javascript", woff2: "font/woff2", svg: "image/svg+xml" };
const s = createServer((q, r) => { let p = root + decodeURI(q.url.split("?")[0]); if (existsSync(p) && statSync(p).isDirectory()) p += "/index.html"; if (!existsSync(p)) { r.writeHead(404); return r.end(); } r.writeHead(200, { "content-type": types[p.split(".").at(-1)] ?? "application/octet-stream" }); r.end(readFileSync(p)); }).listen(0);
const base = `http://localhost:${s.address().port}`;
const b = await chromium.launch(launchOptions());
const [path, name, w = "1280", sel, mode] = process.argv.slice(2);
const p = await b.newPage({ viewport: { width: +w, height: 900 }, colorScheme: mode === "dark" ? "dark" : "light" });
await p.goto(base + path);
await p.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = false)));
if (sel) { const l = p.locator(sel).first(); await l.scrollIntoViewIfNeeded(); const box = await l.boundingBox(); console.log(JSON.stringify(box)); await p.screenshot({ path: `/tmp/${name}.png`, fullPage: true, clip: { x: 0, y: (await l.evaluate(e => e.getBoundingClientRect().top + scrollY)) - 60, width: +w, height: Math.min(2400, 60 + (box?.height ?? 800)) } }); }
else await p.screenshot({ path: `/tmp/${name}.png`, fullPage: true });
console.log(await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth, innerWidth]));
await b.close(); s.close();
