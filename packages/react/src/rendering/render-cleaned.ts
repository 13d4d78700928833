import type { ReactElement } from "react";
import type { Cleaned } from "@backgrounder/model/article";
import type { Placement } from "./block-props.js";
import { withIdPrefix } from "./id-prefix.js";
import { renderContext, reportOf, type BlockLanguages, type Render } from "./render-context.js";
import { reportUntranslated } from "./report-untranslated.js";

/** Makes a component from a cleaner and a renderer of the cleaned block. */
export function renderCleaned<B extends BlockLanguages>(
  props: Placement & { block: B },
  clean: (block: B) => Cleaned<B>,
  render: Render<B>,
): ReactElement | null {
  const { block, diagnostics } = clean(props.block);
  for (const diagnostic of diagnostics) reportOf(props)(diagnostic);
  if (block === undefined) return null;
  const context = renderContext(props, block);
  const [rendered = null] = withIdPrefix([render(block, context)], props);
  reportUntranslated(context.labelLang, context.untranslated, context.report);
  return rendered;
}
