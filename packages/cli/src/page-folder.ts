import { mkdir, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Extracted } from "@backgrounder/model/article";
import { htmlPage, stylesheet, type Report } from "./page.js";

const styles = "backgrounder.css";

/** A folder of pages that share one stylesheet, so that they hold under `style-src 'self'`. */
export class PageFolder {
  private readonly names = new Set<string>();
  private begun = false;

  constructor(private readonly folder: string) {}

  /** Writes the page of one input, under a name that no other input of this run has. Returns its path. */
  async write(name: string, extracted: Extracted, report: Report): Promise<string> {
    await this.begin();
    const path = join(this.folder, `${this.freeName(parse(name).name.replaceAll(/\s+/gu, "-"))}.html`);
    await writeFile(path, `${htmlPage(extracted, { href: styles }, report)}\n`);
    return path;
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, styles), stylesheet());
    this.begun = true;
  }

  /** Compared without case, as some file systems do. */
  private freeName(wanted: string): string {
    let name = wanted;
    for (let nth = 2; this.names.has(name.toLowerCase()); nth += 1) name = `${wanted}-${nth}`;
    this.names.add(name.toLowerCase());
    return name;
  }
}
