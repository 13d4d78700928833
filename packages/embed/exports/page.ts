/** A complete page of an article or of a dossier. */
export type { Article } from "@backgrounder/model/article";
