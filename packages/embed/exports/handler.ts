/** Embeds over HTTP: a function from Request to Response, for Node, workers and a static export. */
export { embedHandler } from "../src/handler/embed-handler.js";
export { freshFor } from "../src/handler/answers.js";
export type { EmbedHandlerOptions } from "../src/handler/handler-options.js";
export {
  dossierEmbeds,
  firstOf,
  type EmbedName,
  type Embeds,
  type FoundEmbed,
  type NamedEmbed,
  type SavedEmbed,
  type WithdrawnEmbed,
} from "../src/handler/embeds.js";
export type { EmbedAddress } from "../src/handler/address.js";
export { embedFiles, type EmbedFile, type EmbedFilesOptions } from "../src/handler/embed-files.js";
export { embedCode, type EmbedCodeOptions } from "../src/handler/embed-code.js";
export type { OembedAnswer } from "../src/handler/oembed.js";
export { partNames } from "../src/handler/parts.js";
