/** Reads and writes dossiers as text. Runs in Node, browsers and workers. */
export type { Diagnostic, TextPlace } from "@backgrounder/model/talks";
