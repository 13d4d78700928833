import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { explainer, pages } from "./pages.js";

/** Collects what a browser complains of: console errors, refused resources, policy violations. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => found.push(`${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}

for (const { path, name, words } of pages) {
  test(`the ${name} is complete where the policy forbids script and inline style`, async ({ page }) => {
    const found = complaints(page);
    const response = await page.goto(path, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"]).toContain("script-src 'none'");
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(found).toEqual([]);
  });

  test(`the ${name} asks for no script, and its styles come from files`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.resourceType()));
    await page.goto(path, { waitUntil: "networkidle" });
    expect(asked).toContain("stylesheet");
    expect(asked).not.toContain("script");
    await expect(page.locator("script:not([type='application/ld+json']), style, [style]")).toHaveCount(0);
  });

  test(`the ${name} is set in the paper's own type`, async ({ page }) => {
    await page.goto(path);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    });
    expect(loaded.join(" ")).toContain("Source Serif 4");
  });
}

test("every page comes with the headers that docs/security-headers.md recommends", async ({ request }) => {
  const recommended = readFileSync(new URL("../../../docs/security-headers.md", import.meta.url), "utf8");
  const headers = [...recommended.matchAll(/^ {4}([A-Z][\w-]+): (.+)$/gm)].map(([, name = "", value]) => [
    name.toLowerCase(),
    value,
  ]);
  expect(headers.length).toBeGreaterThan(3);
  for (const { path } of pages) {
    const sent = (await request.get(path)).headers();
    for (const [name = "", value] of headers) expect(sent[name], `${path} ${name}`).toBe(value);
  }
});

test("the explainer carries its data for machines, which the policy leaves alone", async ({ page }) => {
  await page.goto(explainer);
  const data = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.stringify(JSON.parse(data ?? ""))).toContain('"BackgroundNewsArticle"');
});
