import type { Article, Block, Diagnostic } from "@backgrounder/model/article";
import { needsObject, needsOneOf, needsText } from "../arguments.js";
import type { OwnLabels } from "@backgrounder/model/labels";
import { email } from "./email.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { page } from "./page.js";
import { portableText } from "./portable-text.js";
import { snippet } from "./snippet.js";
import { text } from "./text.js";
import { wordpress, wordpressPlugin } from "./wordpress.js";

/** An article, or a part of one. Talks widgets have to be filled by `resolve` first. */
export type Content = Article | Block;

export interface OutputOptions {
  /** BCP 47: the language of the page that it goes into. Default: the article's, else `en`. */
  lang?: string;
  /** Your own wordings instead of the catalogue's, one or all. */
  labels?: OwnLabels;
  /** For `snippet`, the text of `@backgrounder/react/styles.css`; for `page`, that of `@backgrounder/embed/page.css`. */
  styles?: string;
  /** Level of the first heading. Default 2. */
  headingLevel?: 2 | 3 | 4;
  /**
   * The address of the page that this is from. Relative links and those to another place on the page lead there. For
   * `markdown`, `text`, `email` and `portable-text`; a mail without it has no such links.
   */
  baseUrl?: string;
  /** For `portable-text`: the types of our blocks that your schema has. They are objects with our fields and `_type`. */
  typedBlocks?: readonly Block["type"][];
}

/** What was written, and what it could not carry. */
export interface Output {
  text: string;
  /** Such as `text/html`. */
  mediaType: string;
  /** What a reader of the page sees or can do, and a reader of this form cannot. */
  leftOut: Diagnostic[];
}

/** Writes one form. `block` is the only block of the article, where a block was given and no article. */
export type Writer = (article: Article, options: OutputOptions, block?: Block) => Output;

/** The forms, by name. A new one is a file beside this and a line here. */
const writers = {
  page,
  snippet: snippet("styled"),
  "snippet-classes": snippet("classes"),
  "snippet-bare": snippet("bare"),
  markdown,
  text,
  email,
  "portable-text": portableText,
  json,
  wordpress,
  "wordpress-plugin": wordpressPlugin,
} satisfies Record<string, Writer>;

export type OutputForm = keyof typeof writers;

/** The names of all forms. */
export const outputForms = Object.keys(writers) as OutputForm[];

/** An article, a block or a talks widget in another form, for a CMS or a reader that does not take our components. */
export function output(content: Content, form: OutputForm, options: OutputOptions = {}): Output {
  needsObject(content, "output", "content", "an article or a block");
  needsObject(options, "output", "options");
  needsOneOf(form, "output", "form", writers);
  if (options.styles !== undefined) needsText(options.styles, "output", "options.styles");
  if ("blocks" in content) return writers[form](content, options);
  return writers[form]({ id: content.id, title: "", blocks: [content] }, options, content);
}
