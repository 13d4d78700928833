import type { CallToolResult } from "@modelcontextprotocol/server";
import { hasErrors, publishable, type DossierReading } from "@backgrounder/dossier";
import type { Dossier } from "@backgrounder/model/talks";
import { openDossier } from "../files/open-dossier.js";
import { plainDiagnosticsText } from "../reports/text.js";

/** A dossier without errors, as it is on the disk. */
export type OpenDossier = DossierReading & { dossier: Dossier };

export const answer = (text: string): CallToolResult => ({ content: [{ type: "text", text }] });

/** The assistant reads why, and can ask again. */
export const refusal = (text: string): CallToolResult => ({ ...answer(text), isError: true });

export const answerJson = (value: unknown): CallToolResult => answer(JSON.stringify(value, null, 2));

/**
 * Opens the dossier anew, since an editor may have changed it, and answers from it. One with errors answers nothing: its
 * errors are the answer.
 */
export async function withOpen(
  path: string,
  work: (open: OpenDossier) => CallToolResult | Promise<CallToolResult>,
): Promise<CallToolResult> {
  const open = await openDossier(path);
  if (open.dossier === undefined || hasErrors(open))
    return refusal(
      `The dossier has errors. An editor has to correct it first.\n${plainDiagnosticsText(open.diagnostics)}`,
    );
  try {
    return await work({ ...open, dossier: open.dossier });
  } catch (error) {
    // A day that is not a date, or days in the wrong order.
    if (error instanceof RangeError || error instanceof TypeError) return refusal(error.message);
    throw error;
  }
}

/** The same without the notes of editors, which are not for readers. */
export const withPublic = (path: string, work: (dossier: Dossier) => CallToolResult): Promise<CallToolResult> =>
  withOpen(path, ({ dossier }) => work(publishable(dossier)));
