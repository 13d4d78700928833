import { chromium, type Browser, type Page } from "playwright";
import { launchOptions } from "../../../scripts/browser.mjs";
import { host, type Who } from "./site.js";

/** Chromium that reaches this machine only: WordPress's editor asks for pictures elsewhere. */
export async function startBrowser(): Promise<Browser> {
  const options = launchOptions();
  const onlyHere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
  return chromium.launch({ ...options, args: [...options.args, onlyHere] });
}

/** The block editor with a new article, for somebody who is logged in. */
export async function openEditor(browser: Browser, who: Who): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const { user, password } = host[who];
  await page.goto(`${host.url}/wp-login.php`);
  await page.fill("#user_login", user);
  await page.fill("#user_pass", password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  await page.goto(`${host.url}/wp-admin/post-new.php`);
  await page.waitForFunction("window.wp?.blocks?.getBlockTypes().length > 50");
  return page;
}

/** A block as the editor's parser reads it. */
export interface Parsed {
  name: string;
  isValid: boolean;
  /** The name in the markup, if this WordPress does not know it. */
  original: string | undefined;
}

interface EditorBlock {
  name: string;
  isValid: boolean;
  attributes: { originalName?: string };
  innerBlocks: EditorBlock[];
}

interface Editor {
  wp: { blocks: { parse: (text: string) => EditorBlock[]; serialize: (blocks: EditorBlock[]) => string } };
}

/** What the editor makes of a text: every block, inner ones too, and what it would save. */
export const readByEditor = (page: Page, markup: string): Promise<{ blocks: Parsed[]; saved: string }> =>
  page.evaluate((text) => {
    const { wp } = globalThis as unknown as Editor;
    const flat = (block: EditorBlock): EditorBlock[] => [block, ...block.innerBlocks.flatMap(flat)];
    const read = wp.blocks.parse(text);
    const blocks = read.flatMap(flat).map(({ name, isValid, attributes: { originalName } }) => ({
      name,
      isValid,
      original: originalName,
    }));
    return { blocks, saved: wp.blocks.serialize(read) };
  }, markup);
