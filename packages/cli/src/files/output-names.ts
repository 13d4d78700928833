import { basename, extname } from "node:path";

/**
 * A file name for each input, in order: `articles/strike.txt` gives `strike.html`.
 * Two inputs never share a name, even on a disk where `Strike` and `strike` are the same.
 */
export function outputNames(inputs: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return inputs.map((input) => {
    const stem = input === "-" ? "article" : basename(input, extname(input)) || "article";
    for (let number = 1; ; number++) {
      const name = `${number === 1 ? stem : `${stem}-${number}`}.${extension}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
