import type { Diagnostic } from "@backgrounder/model/article";

/** Stops the build: this paper prints no article of which a part was dropped or doubted. */
export function refuse(diagnostic: Diagnostic): never {
  throw new Error(`${diagnostic.path}: ${diagnostic.message}`);
}
