import { output } from "@backgrounder/embed/output";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainer, pluginBlock, traps } from "./lib/articles.js";
import { logIn, openEditor, readByEditor, startBrowser } from "./lib/editor.js";
import { startEmbedServer, type EmbedServer } from "./lib/embed-server.js";
import { everyone, host, rest, setServer, shown, switchPlugin } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

const bare = output(explainer, "snippet-bare").text.trim();

let server: EmbedServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startEmbedServer(explainer), startBrowser(), switchPlugin("active")]);
  await setServer("admin", server.url);
});
afterAll(async () => {
  await Promise.all([switchPlugin("inactive"), browser.close()]);
  await server.stop();
});

describe.each(everyone)("the plugin's block in the editor of the %s", (who) => {
  let page: Page;
  beforeAll(async () => {
    page = await openEditor(browser, who);
  });

  it.each([
    ["with an address", (): string => pluginBlock(`${server.url}/embed/ferries/faq`, bare)],
    ["with an article as data", (): string => output(explainer, "wordpress-plugin").text],
    ["with hostile words", (): string => output(traps, "wordpress-plugin").text],
  ])("%s is valid and saved with the words that it had", async (_, markup) => {
    const text = markup();
    const { blocks, saved } = await readByEditor(page, text);
    expect(blocks).toEqual([{ name: "backgrounder/embed", isValid: true, original: undefined }]);
    expect(wordsIn(saved)).toEqual(wordsIn(text));
  });

  it("takes an address, shows the embed, and saves its text with the article", async () => {
    await page.evaluate(`
      wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false);
      wp.data.dispatch("core/preferences").set("core", "welcomeGuide", false);
      wp.data.dispatch("core/editor").editPost({ title: "By hand, as ${who}" });
      wp.data.dispatch("core/block-editor").insertBlock(wp.blocks.createBlock("backgrounder/embed"));
    `);
    const address = page.getByLabel("Address of the embed");
    await address.fill("https://example.org/elsewhere");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.locator(".components-notice.is-error").first().waitFor();
    await address.fill(`${server.url}/embed/ferries/by-${who}`);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    const preview = page.frameLocator('iframe[title="Preview"]');
    await preview.getByText("Will the ferries sail during the strike?").waitFor();
    await page.evaluate(`
      wp.data.dispatch("core/editor").editPost({ status: "publish" });
      wp.data.dispatch("core/editor").savePost();
    `);
    await page.waitForFunction(`wp.data.select("core/editor").isCurrentPostPublished()`);
    const id = await page.evaluate<number>(`wp.data.select("core/editor").getCurrentPostId()`);
    const { json } = await rest(who, `/wp/v2/posts/${id}?context=edit`);
    const { raw } = json["content"] as { raw: string };
    expect(wordsIn(raw)).toEqual(wordsIn(bare));
    expect(wordsIn(await shown(String(json["link"])))).toEqual(wordsIn(bare));
  });
});

describe("the page of settings", () => {
  const settings = `${host.url}/wp-admin/options-general.php?page=backgrounder`;

  it("keeps the address that an administrator enters, and says what is wrong with another", async () => {
    const page = await logIn(browser, "admin");
    await page.goto(settings);
    const address = page.getByLabel("Address of the embed server");
    await address.fill("http://example.org");
    await page.getByRole("button", { name: "Save Changes" }).click();
    await page.getByText("This is not an https address").waitFor();
    expect(await address.inputValue()).toBe(server.url);
    await address.fill("https://embeds.example.org/");
    await page.getByRole("button", { name: "Save Changes" }).click();
    await page.getByText("Settings saved.").waitFor();
    expect(await address.inputValue()).toBe("https://embeds.example.org");
  });

  it("is not for an author", async () => {
    const page = await logIn(browser, "author");
    expect((await page.goto(settings))?.status()).toBe(403);
  });
});
