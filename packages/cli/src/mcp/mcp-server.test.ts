import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dossierJsonSchema } from "@backgrounder/model/schema";
import type { DossierRecord } from "@backgrounder/model/talks";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { expect, onTestFinished, test } from "vitest";
import { portFolders, portTalks, writePortFolders } from "../commands/port-talks.test.util.js";
import { openDossier } from "../files/open-dossier.js";
import { mcpServer } from "./mcp-server.js";
import { signedFields } from "./signed-fields.js";

interface Answer {
  text: string;
  isError: boolean;
}

const folders = await portFolders();

/** Folders that a test changes. */
async function ownFolders(): ReturnType<typeof writePortFolders> {
  const own = await writePortFolders();
  onTestFinished(() => rm(own.root, { recursive: true }));
  return own;
}

/** Asks as an assistant does: through a client of the protocol. */
async function ask(path: string, name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer(path).connect(theirs);
  await client.connect(ours);
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  await client.close();
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? "", isError };
}

const event = (own: object = {}): object => ({
  kind: "event",
  id: "event:round-9",
  name: "Ninth round",
  type: "meeting",
  status: "planned",
  references: [{ source: "source:minutes" }],
  ...own,
});

test("an assistant reads the page as it was on a day", async () => {
  const { text } = await ask(folders.talks, "read_blocks", { day: "2026-03-05" });
  expect(text).toContain("First round");
  expect(text).not.toContain("Call again.");
});

test("an assistant reads records with how far they can be relied on, and which were not known yet", async () => {
  const { text } = await ask(folders.talks, "read_records", {
    ids: ["event:round-1", "event:warning-letter"],
    day: "2026-03-10",
  });
  const { records, notKnownOnThatDay } = JSON.parse(text) as {
    records: { record: DossierRecord; reliability: string }[];
    notKnownOnThatDay: string[];
  };
  expect(records.map(({ record }) => record.id)).toStrictEqual(["event:round-1"]);
  expect(records[0]?.reliability).toBe("one-origin");
  expect(notKnownOnThatDay).toStrictEqual(["event:warning-letter"]);
});

test("a day that is not a date is an answer that says so", async () => {
  expect(await ask(folders.talks, "what_changed", { from: "yesterday" })).toStrictEqual({
    text: expect.stringContaining('"yesterday" is not a date') as string,
    isError: true,
  });
});

test("a dossier with errors answers with its errors", async () => {
  const { text, isError } = await ask(folders.broken, "list_records");
  expect(isError).toBe(true);
  expect(text).toMatch(/round-1\.yml:\d+:\d+/);
});

test("a proposed record is a patch that git applies, after which the dossier has the record", async () => {
  const { root, talks } = await ownFolders();
  const changed = { ...portTalks.records.find(({ id }) => id === "party:union"), name: "Dockers’ union" };
  const { text } = await ask(talks, "propose_records", { records: [event(), changed] });
  expect((await openDossier(talks)).dossier?.records).toHaveLength(portTalks.records.length);
  const patch = text.slice(text.indexOf("====="));
  await writeFile(join(root, "proposal.patch"), patch);
  execFileSync("git", ["apply", join(root, "proposal.patch")], { cwd: talks });
  const { dossier } = await openDossier(talks);
  expect(dossier?.records.find(({ id }) => id === "event:round-9")?.name).toBe("Ninth round");
  expect(dossier?.records.find(({ id }) => id === "party:union")?.name).toBe("Dockers’ union");
});

const signatures: Record<string, object> = {
  confirmed: { confirmed: { by: "desk editor", on: "2026-03-12", how: "By telephone." } },
  checked: { checked: { by: "desk editor", on: "2026-03-12" } },
  accepted: { accepted: [{ rule: "source-older-than-fact", reason: "It is so.", by: "desk editor" }] },
  history: { history: [{ on: "2026-03-12", by: "desk editor", change: "corrected", before: { name: "Eighth" } }] },
  resolution: { resolution: { by: "desk editor", on: "2026-03-12", why: "It is so." } },
};

test.each(Object.entries(signatures))("a record with %s is refused", async (field, own) => {
  const { text, isError } = await ask(folders.talks, "propose_records", { records: [event(own)] });
  expect(isError).toBe(true);
  expect(text).toContain(`event:round-9: only an editor can write ${field}.`);
});

const recordOf = (id: string): DossierRecord =>
  portTalks.records.find((record) => record.id === id) ?? expect.unreachable(`${id} is in the example.`);

const closed: Record<string, object> = {
  "a dispute as resolved": { ...portTalks.records.find(({ kind }) => kind === "conflict"), state: "resolved" },
  "a dispute as one of the same origin": {
    ...portTalks.records.find(({ kind }) => kind === "conflict"),
    state: "same-origin",
  },
  "a record as withdrawn": { ...recordOf("party:union"), rank: "deprecated", rankReason: "It is not so." },
};

test.each(Object.entries(closed))("%s cannot be proposed", async (_, dispute) => {
  const { text, isError } = await ask(folders.talks, "propose_records", { records: [dispute] });
  expect(isError).toBe(true);
  expect(text).toContain("only an editor can write");
});

test("a changed record loses the confirmation of its old words, and the answer says so", async () => {
  const root = join(folders.root, "confirmed");
  await mkdir(root);
  const path = join(root, "talks.json");
  const confirmed = { by: "desk editor", on: "2026-03-12", how: "By telephone." };
  const records = portTalks.records.map((record) =>
    record.id === "event:round-1" ? { ...record, confirmed } : record,
  );
  await writeFile(path, JSON.stringify({ ...portTalks, records }));
  const { history: _, accepted: __, ...plain } = portTalks.records.find(({ id }) => id === "event:round-1") ?? {};
  const { text } = await ask(path, "propose_records", { records: [{ ...plain, name: "Opening round" }] });
  expect(text).toContain("event:round-1: the patch takes out confirmed, accepted.");
  expect(text).toContain("name: Opening round");
  expect(text).not.toContain("By telephone.");
  expect(await readFile(path, "utf8")).toContain("By telephone.");
});

test("a dispute that an editor has resolved cannot be changed, nor put under the old signature", async () => {
  const dispute = portTalks.records.find(({ kind }) => kind === "conflict") ?? expect.unreachable("There is one.");
  const resolution = { by: "desk editor", on: "2026-03-12", why: "The ministry corrected its figure." };
  const records = portTalks.records.map((one) => (one === dispute ? { ...one, state: "resolved", resolution } : one));
  const path = join(folders.root, "resolved.json");
  await writeFile(path, JSON.stringify({ ...portTalks, records }));
  const { text, isError } = await ask(path, "propose_records", { records: [{ ...dispute, question: "Who won?" }] });
  expect(isError).toBe(true);
  expect(text).toContain(`${dispute.id}: an editor has resolved this dispute.`);
});

test("a changed record keeps the note of the editors, which the assistant does not see", async () => {
  const { accepted: _, history: __, note, ...plain } = recordOf("statement:may-strike");
  const { text } = await ask(folders.talks, "propose_records", { records: [{ ...plain, name: "Threat" }] });
  expect(note).toBe("Call again.");
  expect(text).toContain("+name: Threat");
  expect(text).not.toContain("-note: Call again.");
});

test("a record whose file would take the place of another is refused", async () => {
  const { talks } = await ownFolders();
  await writeFile(
    join(talks, "event", "round-9.yml"),
    "id: event:round-8\nname: Eighth\ntype: meeting\nstatus: planned\n",
  );
  const { text, isError } = await ask(talks, "propose_records", { records: [event()] });
  expect(isError).toBe(true);
  expect(text).toContain("There is a file event/round-9.yml already.");
});

test("a record that would leave an error in the dossier is refused with the error", async () => {
  const { text, isError } = await ask(folders.talks, "propose_records", {
    records: [event({ references: [{ source: "source:nowhere" }] })],
  });
  expect(isError).toBe(true);
  expect(text).toContain('There is no record with the id "source:nowhere".');
});

/** Here `by` is someone in the talks, not an editor. */
const saidByOthers = ["definitions", "implementation", "steps"];

test("every field of a record that an editor signs is one that an assistant cannot write", () => {
  const { $defs: definitions } = dossierJsonSchema() as {
    $defs: Record<string, { properties?: Record<string, unknown> }>;
  };
  const isSigned = (name: string): boolean => definitions[name]?.properties?.["by"] !== undefined;
  const signed = Object.values(definitions).flatMap(({ properties = {} }) =>
    "references" in properties && "id" in properties
      ? Object.keys(properties).filter((field) =>
          [...JSON.stringify(properties[field]).matchAll(/#\/\$defs\/(\w+)/g)].some(([, name]) => isSigned(name ?? "")),
        )
      : [],
  );
  expect(new Set(signed)).toStrictEqual(new Set([...signedFields, ...saidByOthers]));
});
