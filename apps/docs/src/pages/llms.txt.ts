import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { firstPage, twinOf } from "../lib/page-files.js";

/** The list of pages in the form of llmstxt.org: what the site is, then each page in a line. */
export const GET: APIRoute = async () => {
  const pages = await getCollection("docs");
  const first = pages.find(({ id }) => id === firstPage);
  const lines = pages.map(({ id, data }) => `- [${data.title}](${twinOf(id)}): ${data.description ?? ""}`);
  const text = `# Backgrounder\n\n> ${first?.data.description ?? ""}\n\n## Pages\n\n${lines.join("\n")}\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
