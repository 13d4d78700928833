import { cleanArticle, cleanBlock, type Diagnostic } from "@backgrounder/model/article";
import type { SaveRequest, WithdrawRequest } from "../store/store.js";
import { RefusedRequest } from "./refused-request.js";

/** What the address, the headers and the clock say, and the body does not. */
type FromElsewhere = "widget" | "basedOn" | "at";

export type SavedFields = Omit<SaveRequest, FromElsewhere>;
export type WithdrawnFields = Omit<WithdrawRequest, FromElsewhere>;

const savedFields = {
  title: true,
  content: true,
  lang: true,
  reviewBy: true,
  isChecked: true,
  correction: true,
  by: true,
  note: true,
} satisfies Record<keyof SavedFields, true>;

const withdrawnFields = { line: true, by: true, note: true } satisfies Record<keyof WithdrawnFields, true>;

/** The store checks the words; here, only what it would not notice. */
export async function readSave(request: Request): Promise<{ fields: SavedFields; diagnostics: Diagnostic[] }> {
  const fields = await fieldsOf(request, savedFields);
  const { isChecked, content } = fields;
  if (isChecked !== undefined && typeof isChecked !== "boolean") refuse(`"isChecked" must be true or false.`);
  return { fields: fields as unknown as SavedFields, diagnostics: judged(content) };
}

export async function readWithdrawal(request: Request): Promise<WithdrawnFields> {
  return (await fieldsOf(request, withdrawnFields)) as unknown as WithdrawnFields;
}

function refuse(detail: string): never {
  throw new RefusedRequest("invalid", { detail });
}

/** A field that is null is left out, as many programs write it. */
async function fieldsOf(request: Request, known: object): Promise<Record<string, unknown>> {
  const isJson = /^application\/json\s*(?:;|$)/i.test(request.headers.get("Content-Type") ?? "");
  if (!isJson) throw new RefusedRequest("not-json");
  const body = parsed(await request.text().catch(brokenOff));
  if (typeof body !== "object" || body === null || Array.isArray(body)) refuse("Send an object of JSON.");
  const fields = Object.entries(body).filter(([, value]) => value !== null);
  const unknown = fields.find(([name]) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    refuse(`"${unknown[0].slice(0, 100)}" is not a known field. Known are ${Object.keys(known).join(", ")}.`);
  return Object.fromEntries(fields);
}

/** A connection that broke is not the store's failure. */
export function brokenOff(): never {
  throw new RefusedRequest("incomplete");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("This is not JSON.");
  }
}

/** What readers will not see of it. What they would see nothing of is refused. */
function judged(content: unknown): Diagnostic[] {
  const isArticle = typeof content === "object" && content !== null && "blocks" in content;
  const { shown, diagnostics } = isArticle ? articleOf(content) : blockOf(content);
  if (!shown)
    refuse(`"content" is not an article or a block that can be shown. ${diagnostics[0]?.message ?? ""}`.trim());
  return diagnostics;
}

function articleOf(content: object): { shown: boolean; diagnostics: Diagnostic[] } {
  const { article, diagnostics } = cleanArticle(content);
  return { shown: article !== undefined && article.blocks.length > 0, diagnostics };
}

function blockOf(content: unknown): { shown: boolean; diagnostics: Diagnostic[] } {
  const { block, diagnostics } = cleanBlock(content);
  return { shown: block !== undefined, diagnostics };
}

/**
 * The version that was changed: `If-Match: "3"`, or `If-None-Match: *` for a new widget. `W/` is what some proxies make of
 * a tag when they compress an answer; it is the same version.
 */
export function versionOf({ headers }: Pick<Request, "headers">): number {
  const [match, noneMatch] = [headers.get("If-Match"), headers.get("If-None-Match")];
  if (match === null && noneMatch?.trim() === "*") return 0;
  const [, number] = /^\s*(?:W\/)?"([1-9]\d{0,8})"\s*$/.exec(match ?? "") ?? [];
  if (number === undefined || noneMatch !== null) throw new RefusedRequest("no-version");
  return Number(number);
}
