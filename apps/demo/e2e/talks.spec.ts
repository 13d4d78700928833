import { expect, test, type Page } from "@playwright/test";

const part = (page: Page, name: string) =>
  page.locator("section[data-bgr='talks']", { has: page.getByRole("heading", { level: 2, name, exact: true }) });

const asked = "/talks/ukraine/2025-08-17/";

test("a reader of 17 August finds what was known then, and nothing of December", async ({ page }) => {
  await page.goto(asked);
  await expect(page.getByText("This page shows what was known on 17 August 2025")).toBeVisible();
  await expect(page).toHaveTitle(/as known on 17 August 2025/);
  await expect(part(page, "Timeline")).toContainText("Summit of the American and Russian presidents");
  await expect(part(page, "Where things stand")).toContainText("No editor has summed up yet.");
  await expect(part(page, "Where things stand")).toContainText(
    "18 August 2025, Announced: Visit of Ukraine’s president and European leaders",
  );
  await expect(page.getByRole("main")).not.toContainText("December 2025, the latest state");
  await expect(page.locator(".talks__body")).not.toContainText("Berlin");
  await expect(page.locator(".talks__body")).not.toContainText("platinum");
});

test("what Russia accepted is told at its weakest, and as resting on one man", async ({ page }) => {
  await page.goto("/talks/ukraine/events/");
  const summit = page.locator("[id='event:alaska-summit']");
  await expect(summit).toContainText("our sources have only the American envoy’s word");
  await expect(summit).not.toContainText("president agreed");
  await page.goto("/talks/ukraine/");
  const dispute = page.locator("[id='conflict:putin-consent']");
  const steps = dispute.getByRole("list").first().getByRole("listitem");
  await expect(steps.first()).toContainText("Russia might not object to guarantees like NATO’s");
  await expect(steps.first()).toContainText("The weakest wording. We use this one elsewhere.");
  await expect(steps.nth(1)).toContainText("Russia’s president agreed, at the summit,");
});

for (const [width, screens] of [
  [1280, 2],
  [320, 4],
] as const)
  test(`the first page answers, in ${screens} screens at ${width} px, what readers ask`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/talks/ukraine/");
    const stand = part(page, "Where things stand");
    await expect(stand).toContainText("guarantees modelled on NATO’s Article 5");
    await expect(stand).toContainText("The makers of this demonstration, 15 December 2025");
    for (const line of ["Agreed", "Open", "Next"]) await expect(stand.getByText(line, { exact: true })).toBeVisible();
    const names = ["Where things stand", "Timeline", "Who wants what", "What is disputed", "What changed"];
    for (const name of names) {
      const box = await part(page, name).boundingBox();
      expect(box?.y, name).toBeLessThan(screens * 800);
    }
  });

test("the first page is short, and its pages have the rest", async ({ page }) => {
  for (const [width, most] of [
    [1280, 3_000],
    [320, 6_000],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/talks/ukraine/");
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, `${width} px wide`).toBeLessThanOrEqual(most);
  }
  const doors = page.locator("[id='related:talks']").getByRole("link");
  const addresses = await doors.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
});

test("marks on the track and in the grid lead to their words", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  await page
    .getByRole("link", { name: /^18 August 2025, Visit of Ukraine’s president/ })
    .getByText("Washington")
    .click();
  await expect(page).toHaveURL(/\/events\/#event:washington-meeting$/);
  await expect(page.locator("li:target")).toContainText("Visit of Ukraine’s president");
  await page.goto("/talks/ukraine/");
  const row = page.getByRole("row", { name: /^Should Russia have full control of Donbas/ });
  await row.getByRole("link", { name: "Demands it" }).click();
  await expect(page.getByText("Russia insists on full control of the region.")).toBeVisible();
});

test("positions stand in a table by party and issue, silences told apart", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/talks/ukraine/positions/");
    const table = page.getByRole("table", { name: "Each party’s position on each issue" });
    const heads = await table.getByRole("columnheader").allTextContents();
    const parties = heads.filter((head) => head !== "Issue");
    const at = (party: string) => parties.findIndex((head) => head.endsWith(` ${party}`));
    const row = page.getByRole("row", { name: /^Should Russia have full control of Donbas/ }).first();
    await expect(row.locator("td").nth(at("Russia"))).toContainText("Demands it");
    await expect(row.locator("td").nth(at("Ukraine"))).toContainText("Rejects it");
    await expect(row.locator("td").nth(at("United States"))).toContainText("No position recorded");
    await expect(table.getByText("Russia insists on full control of the region.")).toBeVisible();
    await expect(table.getByText("Our sources do not quote Russia on this.")).toBeVisible();
  }
});

test("a move is marked, with what was held before and both references", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  const row = page.getByRole("row", { name: /^Should peace be negotiated/ });
  await expect(row.getByRole("link", { name: /^Accepts it/ })).toContainText("Before: Opposes it");
  await page.goto("/talks/ferries/since/2025-12-15/");
  const change = part(page, "What changed").getByRole("listitem").filter({ hasText: "Crews’ union: Pay" });
  await expect(change).toContainText("Before: Demands it, 10 December 2025: Six per cent from January");
  await expect(change).toContainText("Now: On conditions, Union spokesperson, 16 December 2025");
  const numbers = change.getByRole("button", { name: /^Source / });
  const sources = page.locator("[popover]:popover-open");
  await numbers.first().click();
  await expect(sources).toContainText("Ferry crews vote to strike");
  await page.keyboard.press("Escape");
  await numbers.last().click();
  await expect(sources).toContainText("Union names its price");
});

test("plain links lead from one date to the next and back to the latest", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  await page.getByText("Earlier days, and what changed since").click();
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
  await page.getByRole("link", { name: "Go to the latest page" }).click();
  await expect(page).toHaveURL(/\/talks\/ukraine\/$/);
});

test("a page of an earlier day looks like one", async ({ page }) => {
  const groundOf = () =>
    page.locator("body").evaluate((body) => getComputedStyle(body.parentElement ?? body).backgroundColor);
  await page.goto("/talks/ukraine/");
  const today = await groundOf();
  await page.goto(asked);
  expect(await groundOf()).not.toBe(today);
});

test("every date of change has its page, with the notice on top", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  const links = page.locator(".dates a");
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.locator("main .notice")).toContainText("Demonstration");
    await expect(page.locator("[id^='source:']").first()).toBeAttached();
  }
});

test("a number opens its source where it is cited, though the list of sources is folded away", async ({ page }) => {
  await page.goto("/talks/ukraine/");
  await part(page, "Where things stand")
    .getByRole("button", { name: /^Source / })
    .first()
    .click();
  await expect(page.locator("[popover]:popover-open")).toContainText("Platinum");
  await expect(page.locator("li[id^='source:']").first()).toBeHidden();
});

test("a correction is shown on the page of a day before it was made", async ({ page }) => {
  await page.goto("/talks/ferries/2025-12-15/");
  await expect(page.locator("[data-bgr='corrections']")).toContainText(
    "16 December 2025 The offer is three per cent. On 15 December we wrote two.",
  );
});

test("the address of the earlier page still leads to the talks", async ({ page }) => {
  await page.goto("/talks/security-guarantees/");
  await page.waitForURL(/\/talks\/ukraine\/$/);
});

test("talks that ended: who signed, how people voted and what became of the agreement", async ({ page }) => {
  await page.goto("/talks/colombia/events/");
  const timeline = part(page, "Timeline");
  await expect(timeline.locator("[id='event:final-agreement-is-due']")).toContainText("The deadline was missed.");
  const plebiscite = timeline.locator("[id='event:plebiscite-on-the-final-agreement']");
  await expect(plebiscite).toContainText("Yes: 6,377,482 (49.78 %); No: 6,431,376 (50.21 %)");
  await page.goto("/talks/colombia/proposals/");
  const agreement = page.getByRole("row", { name: /^Final Agreement of November 2016/ });
  await expect(agreement).toContainText("Carried out: 22 September 2017, according to UN Mission in Colombia");
});

test("on the day before the plebiscite, the first text is signed and no result is known", async ({ page }) => {
  await page.goto("/talks/colombia/2016-10-01/");
  const agreement = page.getByRole("row", { name: /^Final Agreement of August 2016/ });
  await expect(agreement.getByRole("cell").nth(1)).toHaveText("Signed");
  await expect(page.locator("main")).not.toContainText("6,431,376");
});
