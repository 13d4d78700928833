/** Writes rich text by hand: paragraphs and lists with links, citations, bold and italics. */
export {
  bold,
  bullet,
  cite,
  code,
  inLanguage,
  italic,
  link,
  numbered,
  paragraph,
  type MarkedWords,
  type Words,
} from "../src/article/write-rich-text.js";
