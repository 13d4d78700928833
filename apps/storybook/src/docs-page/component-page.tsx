import { Description, DocsPage, Primary, Stories, Title, useOf } from "@storybook/addon-docs/blocks";
import type { ReactElement } from "react";
import { hasWords } from "./component-words.js";
import { documented } from "./documented.js";
import { ForDevelopers } from "./for-developers.js";
import { ForEditors } from "./for-editors.js";

/**
 * The docs page of every component, in two voices. Whatever a source has is taken from it: fields from the schema,
 * props from the code, sizes from the style sheets. The rest is in a `*.docs.md` beside the component.
 */
export function ComponentPage(): ReactElement {
  const { csfFile, preparedMeta } = useOf("meta", ["meta"]);
  const [first] = Object.values(csfFile.stories);
  const component = documented(preparedMeta, { ...preparedMeta.initialArgs, ...first?.args });
  // Whole pages are no components: their page shows the stories.
  if (!hasWords(component.name)) return <DocsPage />;
  return (
    <>
      <Title>{component.title}</Title>
      {component.otherNames === undefined ? null : <p>Also called: {component.otherNames}.</p>}
      <Description />
      <p>
        <a href="#for-editors">For editors</a> · <a href="#for-developers">For developers</a> ·{" "}
        <a href="#stories">Every state</a>
      </p>
      <Primary />
      <ForEditors {...component} />
      <ForDevelopers {...component} />
      <div id="stories">
        <Stories title="Every state" includePrimary={false} />
      </div>
    </>
  );
}
