import type { ReactElement } from "react";
import { directionOf } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { heading } from "../rendering/heading.js";

/** A number at the beginning, with its sign, its currency and a per cent sign: `11,400`, `€ 4.1`, `63 %`. */
const leadingNumber = /^[\p{Sc}±+–-]?\s?\d[\d.,’]*(?:\s\d{3})*(?:\s?[%٪])?/u;

/** The title of a data point: its number as large as a headline, and a bar where it is a share of the whole. */
export function renderFigure(title: string, context: RenderContext): ReactElement {
  const [number = ""] = leadingNumber.exec(title.slice(0, 60)) ?? [];
  const share = shareOf(number);
  return (
    <>
      {heading(
        context.level,
        "bgr-block__title",
        <>
          {number === "" ? null : <span className="bgr-callout__number">{number}</span>}
          {title.slice(number.length)}
        </>,
      )}
      {share === undefined ? null : (
        <svg className="bgr-callout__bar" width="100%" height="0.6em" aria-hidden="true">
          <rect width="100%" height="100%" fill="none" stroke="currentColor" />
          <rect {...startOf(share, context)} width={`${share}%`} height="100%" fill="currentColor" />
        </svg>
      )}
    </>
  );
}

/** A bar begins where reading begins. */
const startOf = (share: number, { lang }: RenderContext): { x?: string } =>
  directionOf(lang) === "rtl" ? { x: `${100 - share}%` } : {};

/** From 0 to 100; undefined if it is not a share. A comma before one or two digits is a decimal one: `4,1 %`. */
function shareOf(number: string): number | undefined {
  if (!/[%٪]$/.test(number)) return undefined;
  const value = Number(number.replaceAll(/[^\d.,]/g, "").replace(/,(?=\d{1,2}$)/, "."));
  return value >= 0 && value <= 100 ? value : undefined;
}
