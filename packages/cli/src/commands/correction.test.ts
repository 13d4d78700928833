import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServing, type Serving } from "./run-serve.test.util.js";

const corrected = "Offers 3.5 % from July";
const note = "The offer is 3.5 per cent. On 5 May we wrote 3.";

let folder = "";
let file = "";
let server: Serving;
/** The finished document of the tutorial, as it was before a line in it was corrected. */
let before = "";
let after = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "correction-"));
  file = join(folder, "tram-strike.md");
  after = await readFile(resolve("packages/cli/fixtures/tutorial/tram-strike.md"), "utf8");
  before = after.replace(/\n {2}corrected .*/, "").replace("offers 3.5 % from July", "offers 3 % from July");
  await writeFile(file, before);
  server = await startServing(file);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const words = (html: string): string =>
  html
    .replaceAll(/<head>.*?<\/head>|<script>.*?<\/script>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "’")
    .replaceAll(/\s+/g, " ");

interface Copy {
  text: string;
  tag: string;
  cache: string;
}

async function copyAt(path: string): Promise<Copy> {
  const response = await fetch(`${server.origin}/embed/tram-strike/positions${path}`, {
    headers: { Accept: "text/html" },
  });
  const { headers } = response;
  return {
    text: words(await response.text()),
    tag: headers.get("ETag") ?? "",
    cache: headers.get("Cache-Control") ?? "",
  };
}

const [living, pinned] = ["", "/@2026-05-05"];
/** What the plugin for WordPress asks for, and keeps as the saved text of an article. */
const forWordPress = (path: string): string => `${path}?as=snippet-bare`;
const paths = [living, pinned, forWordPress(living), forWordPress(pinned)];

describe("an editor corrects a line of a dossier that is being served, and", () => {
  const earlier = new Map<string, Copy>();

  beforeAll(async () => {
    for (const path of paths) earlier.set(path, await copyAt(path));
    await writeFile(file, after);
    while (!(await copyAt(living)).text.includes(corrected)) await wait(100);
  });

  test.each(paths)("a reader of …/positions%s sees the right words, the correction and its day", async (path) => {
    expect(earlier.get(path)?.text).toMatch(/Offers 3 % from July/);
    const { text } = await copyAt(path);
    expect(text).toContain("Offers 3.5 % from July");
    expect(text).not.toContain("Offers 3 % from July");
    expect(text.replaceAll(" :", ":")).toContain(`Corrected on 6 May 2026: ${note}`);
    expect(text.split(note)).toHaveLength(2);
  });

  test.each([pinned, forWordPress(pinned)])(
    "what is pinned keeps the other facts of its day: …/positions%s",
    async (path) => {
      const { text } = await copyAt(path);
      expect(text).toContain("This page shows what was known on 5 May 2026.");
      expect(text).toContain("Demands it Wants 6 % more");
      // That is of 6 May.
      expect(text).not.toContain("Would accept 5 %");
    },
  );

  test.each(paths)(
    "a cache that asks whether its copy of …/positions%s is still good gets the new one",
    async (path) => {
      const { tag, cache } = earlier.get(path) ?? { tag: "", cache: "" };
      expect(cache).toContain(`max-age=${path.includes("@") ? 3600 : 60}, must-revalidate`);
      const address = `${server.origin}/embed/tram-strike/positions${path}`;
      const again = await fetch(address, { headers: { Accept: "text/html", "If-None-Match": tag } });
      expect(again.status).toBe(200);
      const { tag: now } = await copyAt(path);
      expect((await fetch(address, { headers: { Accept: "text/html", "If-None-Match": now } })).status).toBe(304);
    },
  );

  test("a host that asks for oEmbed gets the corrected words in the quotation", async () => {
    const address = encodeURIComponent(`${server.origin}/embed/tram-strike/positions${pinned}`);
    const answer = (await (await fetch(`${server.origin}/oembed?url=${address}`)).json()) as { html: string };
    expect(words(answer.html)).toContain(note);
  });
});
