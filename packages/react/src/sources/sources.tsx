import { Fragment, type ReactElement, type ReactNode } from "react";
import { cleanSources, type Source, type SourcesBlock } from "@backgrounder/model/article";
import { fill, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { labelLanguage, say } from "../rendering/labels.js";
import { dots } from "../rendering/once.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { renderKeyToDots } from "../provenance/origin-dots.js";
import { renderNote } from "../reading-aids/source-number.js";
import { renderSource } from "../provenance/provenance.js";

export type SourcesProps = BlockProps<SourcesBlock>;

/** The list of sources; in an article each has links back to the words that cite it. */
export function Sources(props: SourcesProps): ReactElement | null {
  return renderCleaned(props, cleanSources, renderSources);
}

export function renderSources(block: SourcesBlock, context: RenderContext): ReactElement {
  const items = block.items.map((item, index) => renderItem(item, index + 1, context));
  const list = element("ol", { className: "bgr-sources__list" }, items);
  return section(
    block,
    "bgr-sources",
    context,
    <>
      {context.once?.wasSaid(dots) === true ? renderKeyToDots(context) : null}
      {block.display === "closed" ? renderFold(list, items.length, context) : list}
      {context.hasNotesInPlace ? renderNotes(block, context) : null}
    </>,
  );
}

/** What the numbers in the text open. */
const renderNotes = ({ items }: SourcesBlock, context: RenderContext): ReactElement =>
  element(
    Fragment,
    null,
    items.map((item) => renderNote(item, renderSource(item, context), context)),
  );

/** Following a number opens it. */
function renderFold(list: ReactElement, length: number, context: RenderContext): ReactElement {
  const count = phrase(context.labels.talks.counted, { name: context.labels.sources, count: String(length) });
  return fold(say(count, context), list);
}

function renderItem(source: Source, place: number, context: RenderContext): ReactElement {
  const id = source.id === "" ? undefined : source.id;
  const anchors = id === undefined ? [] : (context.cites?.anchorsFor(id) ?? []);
  const number = id === undefined ? undefined : context.cites?.numberOf(id);
  return element("li", { className: "bgr-sources__item", id, value: number === place ? undefined : number }, [
    ...renderSource(source, context),
    ...anchors.flatMap((anchor, index) => renderBackLink(anchor, index + 1, context)),
  ]);
}

/** The arrow is not an icon: newspapers and encyclopaedias use it for "back to the text". */
function renderBackLink(anchor: string, number: number, context: RenderContext): ReactNode[] {
  const { backToText } = context.labels;
  const label = fill(backToText, { number: String(number) });
  return [
    " ",
    <a className="bgr-sources__back" href={`#${anchor}`} aria-label={label} {...labelLanguage(backToText, context)}>
      {`↑${number}`}
    </a>,
  ];
}
