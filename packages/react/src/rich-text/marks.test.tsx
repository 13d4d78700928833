import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Diagnostic, TextBlock } from "@backgrounder/model/article";
import { RichText } from "./rich-text.js";

const words = (marks: string[], markDefs: TextBlock["markDefs"] = []): TextBlock[] => [
  { _type: "block", children: [{ _type: "span", text: "words", marks }], ...(markDefs.length > 0 && { markDefs }) },
];

test("of more than a hundred marks on some words, the first hundred are kept, and the rest is reported", () => {
  const report = vi.fn<(diagnostic: Diagnostic) => void>();
  const keys = Array.from({ length: 5000 }, (_, at) => `lang-${at}`);
  const markDefs = keys.map((_key) => ({ _type: "lang" as const, _key, lang: "de" }));
  const { container } = render(<RichText text={words(keys, markDefs)} report={report} />);
  expect(container.querySelectorAll("span")).toHaveLength(100);
  expect(container).toHaveTextContent("words");
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ rule: "too-many-marks" }));
});

test("a mark that is named twice is one element, and the first definition of a key counts", () => {
  const { container } = render(
    <RichText
      text={words(
        ["strong", "a", "strong"],
        [
          { _type: "link", _key: "a", href: "/first" },
          { _type: "link", _key: "a", href: "/second" },
        ],
      )}
    />,
  );
  expect(container.querySelectorAll("strong")).toHaveLength(1);
  expect(container.querySelector("a")).toHaveAttribute("href", "/first");
});
