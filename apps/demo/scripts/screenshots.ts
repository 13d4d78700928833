/** Pictures of every page, for people to look at: `npm run screenshots [part of a path]`, into `.screenshots/`. */
import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";
import { pages } from "../e2e/pages.js";
import { startServer } from "./static-server.js";

interface Look {
  name: string;
  width: number;
  colorScheme: "light" | "dark";
  media: "screen" | "print";
}

const looks: Look[] = [
  ...[320, 768, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme): Look => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      media: "screen",
    })),
  ),
  { name: "print", width: 718, colorScheme: "light", media: "print" },
];

async function picture(browser: Browser, address: string, look: Look): Promise<void> {
  const page = await browser.newPage({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme });
  await page.emulateMedia({ media: look.media, colorScheme: look.colorScheme });
  await page.goto(address, { waitUntil: "networkidle" });
  const { pathname } = new URL(address);
  const name = pathname === "/" ? "front" : pathname.split("/").filter(Boolean).join("-");
  await page.screenshot({ path: `.screenshots/${name}-${look.name}.png`, fullPage: true });
  await page.close();
}

const wanted = process.argv[2] ?? "";
const { server, address } = await startServer();
const browser = await chromium.launch(launchOptions());
for (const { path } of pages.filter((page) => page.path.includes(wanted))) {
  for (const look of looks) await picture(browser, address + path, look);
}
await browser.close();
server.close();
