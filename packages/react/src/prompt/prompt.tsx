import { createElement, type ReactElement } from "react";
import { cleanPrompt, type PromptBlock, type PromptForm } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { section } from "../section/section.js";
import { drawRichText } from "../rich-text/rich-text.js";

export type PromptProps = BlockProps<PromptBlock>;

/** Asks the reader for something: a link, or a form that works without script. */
export function Prompt(props: PromptProps): ReactElement | null {
  return drawCleaned(props, cleanPrompt, drawPrompt);
}

export function drawPrompt(block: PromptBlock, drawing: Drawing): ReactElement {
  const { link, form } = block;
  return section(
    block,
    "bgr-prompt",
    drawing,
    <>
      {drawRichText(block.text, drawing)}
      {link && (
        <p className="bgr-text__p">
          {createElement(drawing.link, { className: "bgr-text__link", href: link.url, children: link.text })}
        </p>
      )}
      {form && drawForm(form)}
    </>,
  );
}

/** The label holds its field, so that the two belong together without an id. */
function drawForm({ action, method, field, fieldLabel, fieldType, submit }: PromptForm): ReactElement {
  return (
    <form className="bgr-prompt__form" action={action} method={method}>
      <label className="bgr-prompt__label">
        {fieldLabel}
        <input
          className="bgr-prompt__field"
          type={fieldType}
          name={field}
          required
          autoComplete={fieldType === "email" ? "email" : undefined}
        />
      </label>
      <button className="bgr-prompt__button" type="submit">
        {submit}
      </button>
    </form>
  );
}
