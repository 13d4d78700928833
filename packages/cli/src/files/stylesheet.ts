import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The stylesheet that the pages in one folder share. */
export const stylesheetName = "backgrounder.css";

export const readStylesheet = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve("@backgrounder/embed/page.css")), "utf8");

/** The text that every embed contains. */
export const readEmbedStylesheet = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve("@backgrounder/embed/embed.css")), "utf8");

/** The stylesheet of blocks that are put into somebody else's page. */
export const readBlockStyles = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve("@backgrounder/react/styles.css")), "utf8");
