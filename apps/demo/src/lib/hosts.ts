import { embeddables, formOf, frameCode, type Embeddable } from "./embeds.js";
import { talksOf } from "./talks.js";

/** A page as another system would make it around one of the paper's widgets. */
export interface Host {
  slug: string;
  /** In a sentence: `How it looks in WordPress`. */
  name: string;
  /** What an editor did to get it there. */
  how: string;
  /** The style of that system's own pages, in short. */
  css: string;
  html: (one: Embeddable) => string | Promise<string>;
}

/** The widget that is shown in all of them. */
export function shownWidget(): Embeddable {
  const shown = embeddables(talksOf("ferries")).find(({ name }) => name.widget === "timeline");
  if (shown === undefined) throw new Error("The dossier of the ferries has no timeline to show.");
  return shown;
}

const column = "body{margin:0 auto;max-width:40rem;padding:1rem}";

export const hosts: readonly Host[] = [
  {
    slug: "wordpress",
    name: "WordPress",
    how: "The address is alone on a line, and WordPress asks for the frame.",
    css: `${column}body{font:1.125rem/1.6 system-ui,sans-serif;color:#111;background:#fff}h1{font-size:2rem;line-height:1.2}`,
    html: async (one) =>
      `<figure class="wp-block-embed" style="margin:0"><div class="wp-block-embed__wrapper">${await frameCode(one, "")}</div></figure>`,
  },
  {
    slug: "ghost",
    name: "Ghost",
    how: "The frame was pasted into an HTML card.",
    css: `${column}body{font:1.25rem/1.6 Georgia,serif;color:#15171a;background:#fff}h1{font:700 2.25rem/1.15 system-ui,sans-serif}`,
    html: (one) => frameCode(one, ""),
  },
  {
    slug: "plain-page",
    name: "a page without styles",
    how: "The HTML was pasted. It stays as it is.",
    css: "body{margin:8px;background:#fff;color:#000}",
    html: (one) => formOf(one, "snippet-bare"),
  },
  {
    slug: "newsletter",
    name: "a newsletter",
    how: "The e-mail form: everything is open, and every style is in its element.",
    css: "body{margin:0;padding:16px;background:#fff;color:#000}main{max-width:600px;margin:0 auto}h1{font:bold 22px/1.25 Georgia,serif}",
    html: (one) => formOf(one, "email"),
  },
];
