import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import process from "node:process";

const program = fileURLToPath(new URL("store-writer.mjs", import.meta.url));

/** What a store answered to a save. */
export interface Answer {
  widget: string;
  text: string;
  /** The number of the revision, if it was saved. */
  number?: number;
  /** The id under which it was kept, if it was refused. */
  refused?: string;
}

/** A process that saves until it is killed. */
export class Writer {
  readonly answers: Answer[] = [];
  isSaving = false;
  errors = "";
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #onSaving: (() => void) | undefined;

  constructor(place: string, name: string) {
    this.#child = spawn(process.execPath, [program, place, name], { stdio: ["ignore", "pipe", "pipe"] });
    let rest = "";
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.#read(JSON.parse(line) as Answer | { saving: number });
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => (this.errors += text));
    this.#ended = new Promise((done) => this.#child.once("close", () => done()));
  }

  #read(line: Answer | { saving: number }): void {
    this.isSaving = "saving" in line;
    if ("widget" in line) this.answers.push(line);
    else this.#onSaving?.();
  }

  /** When it begins to save once more, or has ended. */
  async saving(): Promise<void> {
    await Promise.race([new Promise<void>((done) => (this.#onSaving = done)), this.#ended]);
  }

  /** Says whether a save was under way. */
  async kill(): Promise<boolean> {
    this.#child.kill("SIGKILL");
    await this.#ended;
    return this.isSaving;
  }
}
