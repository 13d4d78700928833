import { output } from "@backgrounder/embed/output";
import { asOf, diff, talksArticle } from "@backgrounder/model/talks";
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { answer, answerJson, withPublic } from "./answers.js";

/** They change nothing, anywhere. */
const readOnly = { readOnlyHint: true, destructiveHint: false, openWorldHint: false } as const;

const day = z.string().describe("A day, a month or a year: 2025-08-17, 2025-08 or 2025");
const dayOr = day.optional().describe("The day to look at. Left out: the last day of the dossier");

/** What an assistant can read of a dossier: what a reader of the page can read, on any day. */
export function addReadTools(server: McpServer, path: string): void {
  server.registerTool(
    "list_records",
    {
      title: "List the records",
      description: "The id, kind and name of each record that was known on a day.",
      inputSchema: z.object({ day: dayOr }),
      annotations: readOnly,
    },
    ({ day: on }) =>
      withPublic(path, (dossier) => {
        const { records } = asOf(dossier, on ?? dossier.asOf).dossier;
        const { id, name, question, asOf: last } = dossier;
        return answerJson({
          id,
          name,
          question,
          asOf: last,
          records: records.map((one) => ({ id: one.id, kind: one.kind, name: one.name })),
        });
      }),
  );
  server.registerTool(
    "read_records",
    {
      title: "Read records",
      description: "Whole records as they were on a day, each with how far it can be relied on and what was corrected.",
      inputSchema: z.object({ ids: z.array(z.string()).min(1).max(100), day: dayOr }),
      annotations: readOnly,
    },
    ({ ids, day: on }) =>
      withPublic(path, (dossier) => {
        const { dossier: then, recordViews } = asOf(dossier, on ?? dossier.asOf);
        const found = then.records.filter(({ id }) => ids.includes(id));
        const missing = ids.filter((id) => !found.some((record) => record.id === id));
        const records = found.map((record) => ({ record, ...recordViews.get(record.id) }));
        return answerJson({ records, notKnownOnThatDay: missing });
      }),
  );
  server.registerTool(
    "read_blocks",
    {
      title: "Read the page",
      description: "The blocks of the page as they were on a day: as Markdown, or as data.",
      inputSchema: z.object({ day: dayOr, form: z.enum(["markdown", "json"]).default("markdown") }),
      annotations: readOnly,
    },
    ({ day: on, form }) =>
      withPublic(path, (dossier) => answer(output(talksArticle(dossier, { asOf: on ?? dossier.asOf }), form).text)),
  );
  server.registerTool(
    "what_changed",
    {
      title: "What changed",
      description: "What a reader of the second day finds different from a reader of the first, and why.",
      inputSchema: z.object({ from: day, until: dayOr }),
      annotations: readOnly,
    },
    ({ from, until }) => withPublic(path, (dossier) => answerJson(diff(dossier, from, until ?? dossier.asOf))),
  );
}
