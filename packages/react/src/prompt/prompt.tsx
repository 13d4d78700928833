import { createElement, type ReactElement } from "react";
import { cleanPrompt, type PromptBlock, type PromptForm } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { section } from "../section/section.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type PromptProps = BlockProps<PromptBlock>;

/** Asks the reader for something: a link, or a form that works without script. */
export function Prompt(props: PromptProps): ReactElement | null {
  return renderCleaned(props, cleanPrompt, renderPrompt);
}

export function renderPrompt(block: PromptBlock, context: RenderContext): ReactElement {
  const { link, form } = block;
  return section(
    block,
    "bgr-prompt",
    context,
    <>
      {renderRichText(block.text, context)}
      {link && (
        <p className="bgr-text__p">
          {createElement(context.link, { className: "bgr-text__link", href: link.url, children: link.text })}
        </p>
      )}
      {form && renderForm(form)}
    </>,
  );
}

/** The field is inside its label, so that the two belong together without an id. */
function renderForm({ action, method, field, fieldLabel, fieldType, submit }: PromptForm): ReactElement {
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
