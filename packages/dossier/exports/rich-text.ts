/** Markdown as rich text, with the parser that reads dossiers. */
export { richTextFromMarkdown } from "../src/markdown/rich-text-from-markdown.js";
