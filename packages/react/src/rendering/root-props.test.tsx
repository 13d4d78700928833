import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { keyTermsExamples } from "@backgrounder/model/examples";
import { KeyTerms } from "../key-terms/key-terms.js";

const [block] = Object.values(keyTermsExamples);

it.each([{ toString: 7 }, Object.create(null), Symbol("a"), () => 7])(
  "a block whose type is not a word is rendered without it: %#",
  (type: unknown) => {
    vi.spyOn(console, "error").mockReturnValue();
    const html = renderToStaticMarkup(<KeyTerms block={{ ...block, type } as never} />);
    expect(html).toContain("bgr-key-terms");
    expect(html).not.toContain("data-bgr=");
  },
);
