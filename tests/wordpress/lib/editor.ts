import { chromium, type Browser, type Page } from "playwright";
import { launchOptions } from "../../../scripts/browser.mjs";
import { host, type Who } from "./site.js";

/** Chromium that reaches this machine only: WordPress's editor asks for pictures elsewhere. */
export async function startBrowser(): Promise<Browser> {
  const options = launchOptions();
  const onlyHere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
  return chromium.launch({ ...options, args: [...options.args, onlyHere] });
}

/** A window in which somebody is logged in. */
export async function logIn(browser: Browser, who: Who): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const { user, password } = host[who];
  await page.goto(`${host.url}/wp-login.php`);
  await page.fill("#user_login", user);
  await page.fill("#user_pass", password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  return page;
}

/** The block editor with a new article. */
export async function openEditor(browser: Browser, who: Who): Promise<Page> {
  const page = await logIn(browser, who);
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

/** What the editor makes of a text. */
export interface Reading {
  /** Every block, inner ones too. */
  blocks: Parsed[];
  /** What it would save. */
  saved: string;
}

interface EditorBlock {
  name: string;
  isValid: boolean;
  attributes: { originalName?: string };
  innerBlocks: EditorBlock[];
}

interface Editor {
  wp: {
    blocks: {
      parse: (text: string) => EditorBlock[];
      pasteHandler: (paste: { HTML: string; plainText: string }) => EditorBlock[];
      serialize: (blocks: EditorBlock[]) => string;
    };
  };
}

/** A text as it is loaded with an article, or as it is pasted into one. */
export const readByEditor = (page: Page, markup: string, way: "loaded" | "pasted" = "loaded"): Promise<Reading> =>
  page.evaluate(
    ([text, way]) => {
      const { wp } = globalThis as unknown as Editor;
      const flat = (block: EditorBlock): EditorBlock[] => [block, ...block.innerBlocks.flatMap(flat)];
      const read = way === "pasted" ? wp.blocks.pasteHandler({ HTML: "", plainText: text }) : wp.blocks.parse(text);
      const blocks = read.flatMap(flat).map(({ name, isValid, attributes: { originalName } }) => ({
        name,
        isValid,
        original: originalName,
      }));
      return { blocks, saved: wp.blocks.serialize(read) };
    },
    [markup, way] as const,
  );
