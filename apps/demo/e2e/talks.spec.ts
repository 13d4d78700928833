import { expect, test, type Page } from "@playwright/test";

const part = (page: Page, name: string) =>
  page.locator("section[data-bgr='talks']", { has: page.getByRole("heading", { level: 2, name, exact: true }) });

const asked = "/talks/ukraine/2025-08-17/";

test("a reader of 17 August finds what was known then, and nothing of December", async ({ page }) => {
  await page.goto(asked);
  await expect(page.getByText("What was known on 17 August 2025")).toBeVisible();
  await expect(part(page, "Where things stand")).toContainText("Summit of the American and Russian presidents");
  await expect(part(page, "Where things stand")).toContainText(
    "18 August 2025, Announced: Visit of Ukraine’s president and European leaders",
  );
  await expect(page.getByRole("main")).not.toContainText("December 2025, the latest state");
  await expect(page.locator(".talks__body")).not.toContainText("Berlin");
  await expect(page.locator(".talks__body")).not.toContainText("platinum");
});

test("what Russia accepted is told at its weakest, and as resting on one man", async ({ page }) => {
  await page.goto(asked);
  const summit = page.locator("[id='event:alaska-summit']");
  await expect(summit).toContainText("our sources have only the American envoy’s word");
  await expect(summit).not.toContainText("president agreed");
  await expect(summit).toContainText("This comes only from Steve Witkoff.");
  const dispute = page.locator("[id='conflict:putin-consent']");
  await expect(dispute).toContainText("The weakest wording. We use this one elsewhere.");
  await expect(dispute).toContainText("Russia might not object to guarantees like NATO’s");
  await expect(dispute).toContainText("Russia’s president agreed, at the summit,");
});

test("positions stand in a table by party and issue, silences told apart", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/talks/ukraine/");
    const table = page.getByRole("table", { name: "Each party’s position on each issue" });
    const heads = await table.getByRole("columnheader").allTextContents();
    expect(heads).toEqual(expect.arrayContaining(["Russia", "Ukraine", "United States"]));
    const row = table.getByRole("row", { name: /Donbas/ });
    const cell = (party: string) => row.getByRole("cell").nth(heads.indexOf(party) - 1);
    await expect(cell("Russia")).toContainText("Russia insists on full control of the region.");
    await expect(cell("Ukraine")).toContainText("Rejects it");
    await expect(cell("United States")).toContainText("No position recorded");
    await expect(table.getByRole("row", { name: /EU membership/ })).toContainText("Not in our sources");
  }
});

test("a change is marked, with what was held before and both references", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  const table = page.getByRole("table", { name: "Each party’s position on each issue" });
  await expect(table.getByRole("row", { name: /NATO membership/ })).toContainText("On conditions Changed");
  await page.goto("/talks/port-wages/since/2026-03-10/");
  const change = part(page, "What changed").getByRole("listitem").filter({ hasText: "Dockers’ union: Pay" });
  await expect(change).toContainText("Before: Demands it, 1 March 2026: Six per cent over one year.");
  await expect(change).toContainText("Now: On conditions, 12 March 2026");
  await expect(change.getByRole("link", { name: "Report of 1 March" })).toBeVisible();
  await expect(change.getByRole("link", { name: "Report of 12 March" })).toBeVisible();
});

test("plain links lead from one date to the next and back to the latest", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  const dates = page.getByRole("navigation", { name: "What was known on" });
  await expect(dates.locator("[aria-current]")).toHaveText("15 December 2025, the latest");
  await dates.getByRole("link", { name: "17 August 2025" }).click();
  await expect(page).toHaveURL(/\/talks\/ukraine\/2025-08-17\/$/);
  await expect(dates.locator("[aria-current]")).toHaveText("17 August 2025");
  await page
    .getByRole("navigation", { name: "What changed since" })
    .getByRole("link", { name: "17 August 2025" })
    .click();
  await expect(page.getByText("Between 17 August 2025 and 15 December 2025.")).toBeVisible();
  await page.getByRole("link", { name: "The latest state of the talks" }).click();
  await expect(page).toHaveURL(/\/talks\/ukraine\/$/);
});

test("every date of change has its page, with the notice on top", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  const links = page.getByRole("navigation", { name: /What (was known on|changed since)/ }).getByRole("link");
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.locator("main .notice")).toContainText("Demonstration");
    await expect(page.locator("[id^='source:']").first()).toBeAttached();
  }
});

test("a source that is named in the text leads to the list, which tells what it is", async ({ page }) => {
  await page.goto(asked);
  await part(page, "Timeline").getByRole("link", { name: "Preview of the Washington meeting" }).first().click();
  await expect(page.locator("li:target")).toContainText("Upcoming Safety Assurances for the Washington Meeting");
});

test("a correction is shown on the page of a day before it was made", async ({ page }) => {
  await page.goto("/talks/port-wages/2026-03-01/");
  await expect(page.locator("[data-bgr='corrections']")).toContainText(
    "10 March 2026 The offer is 4.1 per cent; an earlier version had 4.7.",
  );
});

test("the address of the earlier page still leads to the talks", async ({ page }) => {
  await page.goto("/talks/security-guarantees/");
  await page.waitForURL(/\/talks\/ukraine\/$/);
});

test("talks that ended: who signed, how people voted and what became of the agreement", async ({ page }) => {
  await page.goto("/talks/colombia/");
  const timeline = part(page, "Timeline");
  await expect(timeline.locator("[id='event:final-agreement-is-due']")).toContainText("The deadline was missed.");
  const plebiscite = timeline.locator("[id='event:plebiscite-on-the-final-agreement']");
  await expect(plebiscite).toContainText("Yes: 6,377,482 (49.78 %); No: 6,431,376 (50.21 %)");
  const agreement = page.getByRole("row", { name: /^Final Agreement of November 2016/ });
  await expect(agreement).toContainText("Carried out: 22 September 2017, according to UN Mission in Colombia");
});

test("on the day before the plebiscite, the first text is signed and no result is known", async ({ page }) => {
  await page.goto("/talks/colombia/2016-10-01/");
  const agreement = page.getByRole("row", { name: /^Final Agreement of August 2016/ });
  await expect(agreement.getByRole("cell").nth(1)).toHaveText("Signed");
  await expect(page.locator("main")).not.toContainText("6,431,376");
});
