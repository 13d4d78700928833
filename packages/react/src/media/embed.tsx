import type { ReactElement } from "react";
import type { EmbedBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { say } from "../rendering/labels.js";
import type { RenderContext } from "../rendering/render-context.js";
import { bodyProps } from "../rendering/root-props.js";

/** Only the host can decide to trust foreign markup. Without the host's renderer the reader gets a link. */
export function renderEmbed(block: EmbedBlock, context: RenderContext): ReactElement {
  context.report({
    rule: "missing-renderer",
    severity: "warning",
    message:
      "Shown as a link, because embeds have no renderer. Pass ArticleBody `renderers={{ embed: (block) => … }}`.",
    path: "",
  });
  const Link = context.link;
  return (
    <p {...bodyProps(block, "bgr-text__p", context)}>
      <Link className="bgr-text__link" href={block.url}>
        {block.title ?? say(phrase(context.labels.embedded, { url: block.url }), context)}
      </Link>
    </p>
  );
}
