import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { disputesExamples } from "@backgrounder/model/examples";
import { Disputes } from "../disputes/disputes.js";

const block = disputesExamples["one claim, two strengths"];

it.each([
  ["timeline", 'found "timeline"'],
  [7n, "found a bigint"],
  [{ toJSON: 7 }, "found an object"],
  [undefined, "found nothing"],
])("a block of another widget is reported and not shown: %s", (widget, found) => {
  const messages: string[] = [];
  const props = {
    block: { ...block, widget } as typeof block,
    report: ({ message }: { message: string }) => messages.push(message),
  };
  expect(renderToStaticMarkup(<Disputes {...props} />)).toBe("");
  expect(messages).toStrictEqual([expect.stringContaining(`Expected "disputes", ${found}.`)]);
});
