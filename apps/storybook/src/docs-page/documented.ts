import type { ResolvedModuleExportFromType } from "storybook/internal/types";
import type { Article, Block } from "@backgrounder/model/article";
import { createElement, type ComponentType, type ReactElement } from "react";

type PreparedMeta = ResolvedModuleExportFromType<"meta">["preparedMeta"];
type Args = { block?: Block; article?: Article };

/** What a docs page needs to know of the component whose stories it shows. */
export interface Documented {
  /** That of its folder, which is that of its style sheet and of its words too. */
  name: string;
  title: string;
  /** What other papers and tools call it. */
  otherNames: string | undefined;
  /** How it is imported; left out for what is drawn by another component only. */
  imports: string | undefined;
  /** The block of its first story. */
  example: Block | undefined;
  /** The first story, without what Storybook adds. */
  drawn: ReactElement | undefined;
}

interface Docgen {
  displayName?: string;
  filePath?: string;
}

/** `args` are those of the first story, which shows what the component usually looks like. */
export function documented({ title, component, parameters }: PreparedMeta, args: Args): Documented {
  const file = String(parameters["fileName"] ?? "");
  const [, own = "", otherNames] = /([^/(]+?)(?: \((.+)\))?$/.exec(title) ?? [];
  const drawer = component as (ComponentType<Args> & { __docgenInfo?: Docgen }) | undefined;
  return {
    name: file.replace(/^.*\/(.+)\.stories\.tsx$/, "$1"),
    title: own,
    otherNames,
    imports: importOf(drawer?.__docgenInfo),
    example: args.block ?? args.article?.blocks.at(-1),
    drawn: drawer === undefined ? undefined : createElement(drawer, args),
  };
}

/** An entry of the package has the name of the component's file. */
function importOf({ displayName, filePath }: Docgen = {}): string | undefined {
  const entry = filePath?.replace(/^.*\/(.+)\.tsx$/, "$1");
  return displayName === undefined || entry === undefined
    ? undefined
    : `import { ${displayName} } from "@backgrounder/react/${entry}";`;
}
