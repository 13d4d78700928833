import { cleanBlock, type Block, type Diagnostic } from "@backgrounder/model/article";
import { isBuiltIn } from "./draw-block.js";
import type { OwnBlock } from "./renderers.js";

/** A block that can be drawn, the level its heading has where it stands, and where its diagnostics go. */
export interface Placed {
  block: Block | OwnBlock;
  level: number;
  report: (diagnostic: Diagnostic) => void;
}

/** Judges every block, and works out the level of its heading from the headings before it. */
export function cleanBlocks(
  blocks: readonly OwnBlock[],
  drawnByHost: readonly string[],
  topLevel: number,
  report: (diagnostic: Diagnostic) => void,
): Placed[] {
  const placed: Placed[] = [];
  const ids = new Set<string>();
  let section = topLevel - 1;
  if (!Array.isArray(blocks)) {
    report({
      rule: "required-field",
      severity: "error",
      message: "Expected a list of blocks, and found none. Give the article `blocks`.",
      path: "blocks",
    });
    return placed;
  }
  blocks.forEach((raw, index) => {
    const reportHere = (diagnostic: Diagnostic): void =>
      report({ ...diagnostic, path: join(`blocks[${index}]`, diagnostic.path) });
    const block = unique(cleaned(raw, drawnByHost, reportHere), ids, reportHere);
    if (block === undefined) return;
    if (isHeading(block)) {
      // A level that was skipped is closed up: a reader who steps through headings would look for the missing one.
      section = Math.min(topLevel + block.level - 2, section + 1);
      placed.push({ block, level: section, report: reportHere });
      return;
    }
    if (closing.has(block.type)) section = topLevel - 1;
    placed.push({ block, level: section + 1, report: reportHere });
  });
  return placed;
}

/** They belong to the whole article, not to the section that happens to be its last. */
const closing: ReadonlySet<string> = new Set(["method", "corrections", "sources", "related", "prompt"]);

const isHeading = (block: Block | OwnBlock): block is Extract<Block, { type: "heading" }> => block.type === "heading";

const join = (place: string, path: string): string =>
  path === "" || path.startsWith("[") ? place + path : `${place}.${path}`;

/** Types that are not ours are the host's to judge, and what nobody knows is still shown. */
function cleaned(
  raw: OwnBlock,
  drawnByHost: readonly string[],
  report: (diagnostic: Diagnostic) => void,
): Block | OwnBlock | undefined {
  const type: unknown = (raw as OwnBlock | null)?.type;
  if (typeof type === "string" && !isBuiltIn(type)) {
    if (!drawnByHost.includes(type)) {
      report({
        rule: "unknown-block",
        severity: "error",
        path: "type",
        message: `Unknown block type "${type}": only its words are shown. Give ArticleBody \`renderers={{ ${JSON.stringify(type)}: (block) => … }}\`.`,
      });
    }
    return raw;
  }
  const { block, diagnostics } = cleanBlock(raw);
  for (const diagnostic of diagnostics) report(diagnostic);
  return block;
}

/** HTML follows a link to the first of two equal ids; the second block is drawn without one. */
function unique<B extends Block | OwnBlock>(
  block: B | undefined,
  ids: Set<string>,
  report: (diagnostic: Diagnostic) => void,
): B | undefined {
  if (block === undefined) return undefined;
  const own = takeId(block, "id", ids, report);
  if (own.type === "faq" || own.type === "key-terms" || own.type === "sources")
    return uniqueIn(own, "items", ids, report);
  return own.type === "talks" ? uniqueIn(own, "entries", ids, report) : own;
}

/** Questions, terms, sources and events can be led to as well. */
function uniqueIn<B extends object>(
  block: B,
  field: "items" | "entries",
  ids: Set<string>,
  report: (diagnostic: Diagnostic) => void,
): B {
  const parts: unknown = (block as Record<string, unknown>)[field];
  if (!Array.isArray(parts)) return block;
  const own = parts.map((part: { id: string }, index) => takeId(part, `${field}[${index}].id`, ids, report));
  return own.every((part, index) => part === parts[index]) ? block : { ...block, [field]: own };
}

function takeId<T extends { id: string }>(
  holder: T,
  path: string,
  ids: Set<string>,
  report: (diagnostic: Diagnostic) => void,
): T {
  if (typeof holder.id !== "string" || holder.id === "") return holder;
  if (!ids.has(holder.id)) {
    ids.add(holder.id);
    return holder;
  }
  report({
    rule: "duplicate-id",
    severity: "warning",
    message: `"${holder.id}" is used twice in this article, and links find only the first. Mint another id.`,
    path,
  });
  return { ...holder, id: "" };
}
