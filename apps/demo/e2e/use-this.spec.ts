import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const ways = [
  "Address, alone on a line in WordPress and Ghost",
  "Frame, which follows the talks",
  "HTML, which stays as it is",
  "Blocks for the editor of WordPress",
];

test("each part of the talks can be taken in four ways, and its address leads to it", async ({ page, request }) => {
  await page.goto("/talks/ferries/use/");
  const parts = await page.locator("section.use").all();
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) {
    for (const way of ways) await expect(part.getByLabel(way)).not.toHaveValue("");
    const address = await part.getByLabel("Address").inputValue();
    const shown = await request.get(new URL(address).pathname);
    expect(shown.status(), address).toBe(200);
    expect(await shown.text()).toContain(`<link rel="canonical" href="${address}`);
  }
});

const hosts = [
  { path: "/hosts/wordpress/", isFramed: true },
  { path: "/hosts/ghost/", isFramed: true },
  { path: "/hosts/plain-page/", isFramed: false },
  { path: "/hosts/newsletter/", isFramed: false },
];

for (const { path, isFramed } of hosts) {
  for (const width of [320, 1280]) {
    test(`${path} shows the whole timeline at ${width} pixels`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("requestfailed", (request) => complaints.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const shown = isFramed ? page.frameLocator("iframe") : page;
      for (const words of [
        "Night boats begin to sail with three",
        "Not yet happened",
        "Strike ends, unless it is called off",
      ])
        await expect(shown.getByText(words).last()).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}
