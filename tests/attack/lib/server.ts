import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import process from "node:process";
import { bin } from "./command.js";

export interface Served {
  origin: string;
  port: number;
  /** What it said on standard error. */
  errors: () => string;
  /** Ends it, and says with which code. */
  stop: () => Promise<number | null>;
}

/** `backgrounder serve` as it was built, on a free port. */
export async function serve(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [bin, "serve", ...args, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const started = new Promise<string>((done, fail) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (origin !== undefined) done(origin);
    });
    void ended.then(() => fail(new Error(`The server did not start: ${errors}`)));
  });
  const origin = await started;
  const stop = (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  return { origin, port: Number(new URL(origin).port), errors: () => errors, stop };
}

export interface Conversation {
  socket: Socket;
  /** What the server said, once it has closed the connection. It rejects nothing: a reset is a way to close one. */
  said: Promise<string>;
}

/** A connection on which anything may be sent. The server has to close it: this end never does. */
export function converse(port: number, first: string | Buffer = ""): Conversation {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: false });
  let text = "";
  socket.setEncoding("latin1").on("data", (part) => (text += String(part)));
  socket.on("error", () => undefined);
  const said = new Promise<string>((done) => socket.once("close", () => done(text)));
  if (first.length > 0) socket.write(first);
  return { socket, said };
}

/** Sends a piece again and again, as often as this says, until the server closes the connection. */
export function drip({ socket, said }: Conversation, piece: string | Buffer, every: number): Promise<string> {
  const timer = setInterval(() => void (socket.writable && socket.write(piece)), every);
  return said.finally(() => clearInterval(timer));
}

/** Sends without end, as fast as the server takes it. */
export function flood({ socket, said }: Conversation, piece: Buffer): Promise<string> {
  const more = (): void => {
    while (socket.writable && socket.write(piece)) {
      // Until the system's own store of bytes is full.
    }
  };
  socket.on("drain", more).once("connect", more);
  return said;
}
