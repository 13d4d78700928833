import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { pages } from "./pages.js";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Astro writes `<!DOCTYPE html>` and keeps the spaces of templates; neither changes the page.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Ids are `kind:slug` by design: valid HTML, and addresses that tell what they lead to.
    "valid-id": ["error", { relaxed: true }],
  },
});

for (const { path, name } of pages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on the ${name} in ${colorScheme}`, async ({ browser, baseURL }) => {
      // axe is put into the page as script, which the page's policy would refuse; the page itself has none.
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: true,
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(path, { waitUntil: "networkidle" });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });
  }

  test(`the HTML of the ${name} is valid`, async () => {
    const html = await readFile(new URL(`../dist${path}index.html`, import.meta.url), "utf8");
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
}
