/** The picture that the README opens with, taken of the built demo: `npm run readme-image` after `npm run build`. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";
import { startServer } from "./static-server.js";

const path = fileURLToPath(new URL("../../../docs/images/hub.png", import.meta.url));

const { server, address } = await startServer();
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
await page.goto(`${address}/talks/ukraine/`, { waitUntil: "networkidle" });
const body = await page.locator(".talks__body").boundingBox();
if (body === null) throw new Error("The page of the talks has no body. Build the demo first.");
await page.screenshot({ path, fullPage: true, clip: { x: 40, y: body.y - 16, width: 1200, height: 1000 } });
await browser.close();
server.close();
