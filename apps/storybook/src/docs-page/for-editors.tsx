import { Markdown, Source } from "@storybook/addon-docs/blocks";
import { toText } from "@backgrounder/model/article";
import type { ReactElement } from "react";
import { fieldsOfBlock, type Field } from "./block-fields.js";
import { wordsOf } from "./component-words.js";
import type { Documented } from "./documented.js";

/** What an editor asks: what do I write, when do I leave it, what does it hold, what do readers of plain text get? */
export function ForEditors({ name, example }: Documented): ReactElement {
  const words = wordsOf(name);
  const fields = example === undefined ? [] : fieldsOfBlock(example);
  return (
    <>
      <h2 id="for-editors">For editors</h2>
      <h3>What to write</h3>
      <Markdown>{words["What to write"] ?? ""}</Markdown>
      <h3>When not to use it</h3>
      <Markdown>{words["When not to use it"] ?? ""}</Markdown>
      {fields.length === 0 ? null : (
        <>
          <h3>What it holds</h3>
          <Markdown>{fields.map((field) => line(field, "")).join("\n")}</Markdown>
        </>
      )}
      {example === undefined ? null : (
        <>
          <h3>As text</h3>
          <p>The example above without HTML, for newsletters, apps and messages.</p>
          <Source code={toText(example)} language="text" />
        </>
      )}
    </>
  );
}

/** In the words of the schema. An item's fields are below it. */
function line({ title, name, help, isRequired, fields }: Field, before: string): string {
  const own = `${before}- **${title}** (\`${name}\`${isRequired ? ", required" : ""})${help === "" ? "" : `: ${help}`}`;
  return [own, ...fields.map((field) => line(field, `${before}  `))].join("\n");
}
