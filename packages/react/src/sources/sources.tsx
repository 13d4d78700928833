import type { ReactElement, ReactNode } from "react";
import { cleanSources, type Source, type SourcesBlock } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { labelLanguage } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawSource } from "../provenance/provenance.js";

export type SourcesProps = BlockProps<SourcesBlock>;

/** The list of sources; in an article each has links back to the words that cite it. */
export function Sources(props: SourcesProps): ReactElement | null {
  return drawCleaned(props, cleanSources, drawSources);
}

export function drawSources(block: SourcesBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((item, index) => drawItem(item, index + 1, drawing));
  return section(block, "bgr-sources", drawing, element("ol", { className: "bgr-sources__list" }, items));
}

function drawItem(source: Source, place: number, drawing: Drawing): ReactElement {
  const id = source.id === "" ? undefined : source.id;
  const anchors = id === undefined ? [] : (drawing.cites?.drawnFor(id) ?? []);
  const number = id === undefined ? undefined : drawing.cites?.numberOf(id);
  return element("li", { className: "bgr-sources__item", id, value: number === place ? undefined : number }, [
    ...drawSource(source, drawing),
    ...anchors.flatMap((anchor, index) => drawBackLink(anchor, index + 1, drawing)),
  ]);
}

/** An arrow is no icon here but the sign that newspapers and encyclopaedias use for "back to the text". */
function drawBackLink(anchor: string, number: number, drawing: Drawing): ReactNode[] {
  const { backToText } = drawing.labels;
  const label = fill(backToText, { number: String(number) });
  return [
    " ",
    <a className="bgr-sources__back" href={`#${anchor}`} aria-label={label} {...labelLanguage(backToText, drawing)}>
      {`↑${number}`}
    </a>,
  ];
}
