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

/** axe is put into the page as script, which the page's policy would refuse; the page itself has none. */
test.use({ bypassCSP: true });

async function violations(axe: AxeBuilder): Promise<string[]> {
  // In its usual mode axe opens a second page for each run, to look into frames; these pages have none.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.html}`);
}

for (const { path, name } of pages) {
  test(`axe finds nothing on the ${name}, in light and dark`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    expect.soft(await violations(new AxeBuilder({ page }))).toEqual([]);
    // Only the colours change.
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(new AxeBuilder({ page }).withTags("cat.color"))).toEqual([]);
  });

  test(`the HTML of the ${name} is valid`, async () => {
    const html = await readFile(new URL(`../dist${path}index.html`, import.meta.url), "utf8");
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
}
