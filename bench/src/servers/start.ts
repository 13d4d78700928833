import { spawn } from "node:child_process";
import process from "node:process";

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** Runs a server in a process of its own, until it has printed its address. */
export async function start(script: string, args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const origin = await new Promise<string>((done, fail) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (found !== undefined) done(found);
    });
    void ended.then(() => fail(new Error(`${script} did not start.`)));
  });
  return {
    origin,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
