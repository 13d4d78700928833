/** The picture that the README opens with, taken of the built demo: `npm run readme-image` after `npm run build`. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";
import { startServer } from "./static-server.js";

const path = fileURLToPath(new URL("../../../docs/images/explainer.png", import.meta.url));

const { server, address } = await startServer();
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 640, height: 1000 }, reducedMotion: "reduce" });
await page.goto(`${address}/explainers/security-guarantees/`, { waitUntil: "networkidle" });
const faq = page.locator('[data-bgr="faq"]');
await faq.locator("summary").first().click();
const top = await faq.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top - 32, width: 624, height: 760 } });
await browser.close();
server.close();
