import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { lintDossier } from "@backgrounder/model/talks";
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { codeOf } from "../files/file-errors.js";
import { isDirectory } from "../files/dossier-files.js";
import { plainDiagnosticsText } from "../reports/text.js";
import { inFileOrder } from "../reports/report.js";
import { answer, refusal, withOpen, type OpenDossier } from "./answers.js";
import { propose, type RecordFolder } from "./propose.js";

/** What an assistant can do towards a better dossier. It is given words to show to an editor; no file is written. */
export function addWriteTools(server: McpServer, path: string): void {
  server.registerTool(
    "lint",
    {
      title: "Lint",
      description: "What an editor should look at before publication.",
      inputSchema: z.object({ day: z.string().describe("The day of publication, such as 2025-08-17") }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ day }) =>
      withOpen(path, (open) => {
        const found = lintDossier(open.dossier, { asOf: day }).diagnostics;
        const placed = found.map((one) => ({ ...one, place: open.placeOf(one.record, one.path) }));
        return answer(placed.length === 0 ? "Nothing was found." : plainDiagnosticsText(inFileOrder(placed)));
      }),
  );
  server.registerTool(
    "propose_records",
    {
      title: "Propose records",
      description:
        "Makes a patch of new or changed records for an editor to look at. Writes nothing. A record must not say that it was confirmed, checked, accepted, corrected, withdrawn or resolved: only an editor can write that.",
      inputSchema: z.object({
        records: z
          .array(z.looseObject({ id: z.string(), kind: z.string() }))
          .min(1)
          .max(100)
          .describe("Whole records, in the form that read_records gives. One with the id of another replaces it."),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ records }) =>
      withOpen(path, async (open) => {
        const folder = await folderAt(path, open);
        const proposal = await propose(records, open, folder);
        if ("refused" in proposal) return refusal(`Nothing was proposed.\n${proposal.refused}`);
        return answer([folder === undefined ? asYaml : patchFor(path), ...proposal.notes, proposal.text].join("\n\n"));
      }),
  );
}

const patchFor = (path: string): string =>
  `A patch. An editor looks at it and applies it: git apply --directory=<folder> for ${path}, or patch -p1 in that folder.`;
const asYaml =
  "The dossier is not a folder, so this is the YAML of the records and no patch. An editor looks at them and adds them.";

async function folderAt(path: string, { placeOf }: OpenDossier): Promise<RecordFolder | undefined> {
  if (!(await isDirectory(path))) return undefined;
  return {
    fileOf: ({ id }) => relative(path, placeOf(id, "").file).replaceAll("\\", "/"),
    read: (file) =>
      readFile(join(path, file), "utf8").catch((error: unknown) => {
        if (codeOf(error) === "ENOENT") return undefined;
        throw error;
      }),
  };
}
