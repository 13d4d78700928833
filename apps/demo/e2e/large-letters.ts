import type { Page } from "@playwright/test";

/** Twice the size that letters have by default, as a reader sets it in the browser. */
export async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}
