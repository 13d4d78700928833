import type { Problem } from "@backgrounder/model/article";

/** Stops the build: this paper prints no article of which a part was dropped or doubted. */
export function refuse(problem: Problem): never {
  throw new Error(`${problem.path}: ${problem.message}`);
}
