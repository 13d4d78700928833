import type { Article, Block, Diagnostic } from "@backgrounder/model/article";
import type { OwnLabels } from "@backgrounder/model/labels";
import { snippet } from "./snippet.js";
import { wordpress, wordpressPlugin } from "./wordpress.js";

/** An article, or a part of one. Talks widgets have to be filled by `resolve` first. */
export type Content = Article | Block;

export interface OutputOptions {
  /** BCP 47: the language of the page that it goes into. Default: the article's, else `en`. */
  lang?: string;
  /** Your own wordings instead of the catalogue's, one or all. */
  labels?: OwnLabels;
  /** The text of `@backgrounder/react/styles.css`, for forms that carry their styles. */
  styles?: string;
  /** Level of the first heading. Default 2. */
  headingLevel?: 2 | 3 | 4;
}

/** What was written, and what it could not carry. */
export interface Output {
  text: string;
  /** Such as `text/html`. */
  mediaType: string;
  /** What a reader of the page sees or can do, and a reader of this form cannot. */
  leftOut: Diagnostic[];
}

/** Writes one form. */
export type Writer = (article: Article, options: OutputOptions) => Output;

/** The forms, by name. A new one is a file beside this and a line here. */
const writers = {
  snippet: snippet("styled"),
  "snippet-classes": snippet("classes"),
  "snippet-bare": snippet("bare"),
  wordpress,
  "wordpress-plugin": wordpressPlugin,
} satisfies Record<string, Writer>;

export type OutputForm = keyof typeof writers;

/** The names of all forms. */
export const outputForms = Object.keys(writers) as OutputForm[];

/** An article, a block or a talks widget in another form, for a CMS or a reader that does not take our components. */
export function output(content: Content, form: OutputForm, options: OutputOptions = {}): Output {
  const article = "blocks" in content ? content : { id: content.id, title: "", blocks: [content] };
  return writers[form](article, options);
}
