import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import autocannon from "autocannon";
import { faqExamples, portWages } from "@backgrounder/model/examples";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import { table } from "../measure/table.js";
import { start, type Running } from "../servers/start.js";

const clients = 50;
const bin = join(
  dirname(createRequire(import.meta.url).resolve("@backgrounder/cli/package.json")),
  "bin/backgrounder.js",
);
const headers = { Accept: "text/html" };

interface Target {
  name: string;
  url: string;
}

/** Fifty clients ask for one page again and again, each as soon as it has its answer, for this many seconds. */
export async function embedLoad(seconds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "embed-load-"));
  const running: Running[] = [];
  try {
    const embeds = await start(bin, [
      "serve",
      await dossierIn(folder),
      "--store",
      await storeIn(folder),
      "--port",
      "0",
    ]);
    running.push(embeds);
    const part: Target = { name: "a part of a dossier", url: `${embeds.origin}/embed/port-wages/timeline` };
    const saved: Target = { name: "a saved widget, from SQLite", url: `${embeds.origin}/embed/strike/questions` };
    const files = await start(join(import.meta.dirname, "../servers/static-files.mjs"), [
      await pagesIn(folder, { part, saved }),
    ]);
    running.push(files);
    const targets: Target[] = [
      part,
      { name: "the same bytes as a file", url: `${files.origin}/part.html` },
      saved,
      { name: "the same bytes as a file", url: `${files.origin}/saved.html` },
    ];
    // Until the code is compiled and the caches are full.
    for (const { url } of targets) await load(url, 2);
    const rows: string[][] = [];
    for (const { name, url } of targets) rows.push([name, ...cellsOf(await load(url, seconds))]);
    const title = `Embeds under load: ${clients} clients for ${seconds} seconds, client and server on one machine`;
    return table(title, ["", "requests/s", "p50", "p99", "longest", "errors", "kB"], rows);
  } finally {
    for (const { stop } of running) await stop();
    await rm(folder, { recursive: true });
  }
}

const load = (url: string, duration: number): Promise<autocannon.Result> =>
  autocannon({ url, duration, connections: clients, headers });

function cellsOf({ requests, latency, errors, timeouts, non2xx, throughput }: autocannon.Result): string[] {
  const milliseconds = (value: number): string => `${value} ms`;
  return [
    String(Math.round(requests.average)),
    milliseconds(latency.p50),
    milliseconds(latency.p99),
    milliseconds(latency.max),
    String(errors + timeouts + non2xx),
    (throughput.average / Math.max(1, requests.average) / 1000).toFixed(1),
  ];
}

async function dossierIn(folder: string): Promise<string> {
  const file = join(folder, "port.json");
  await writeFile(file, JSON.stringify(portWages));
  return file;
}

async function storeIn(folder: string): Promise<string> {
  const file = join(folder, "widgets.db");
  const store = await openSqliteStore({ file });
  const content = faqExamples["as of a day, checked, with sources"];
  await store.save({
    widget: "strike/questions",
    basedOn: 0,
    at: "2026-03-01T09:00:00Z",
    title: "The strike",
    content,
  });
  await store.close();
  return file;
}

/** What the embeds answer, as files. */
async function pagesIn(folder: string, targets: Record<string, Target>): Promise<string> {
  const pages = join(folder, "pages");
  await mkdir(pages);
  for (const [name, { url }] of Object.entries(targets)) {
    const response = await fetch(url, { headers });
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
    await writeFile(join(pages, `${name}.html`), await response.text());
  }
  return pages;
}
