import { describe, expect, it } from "vitest";
import { calloutExamples } from "@backgrounder/model/examples";
import { output, outputForms } from "./output/output.js";
import { picture } from "./picture/picture.js";

/** A value that cannot be made into words, as data from elsewhere can be. */
const wordless = Object.create(null) as string;
const block = calloutExamples["did you know"];

describe("a name that is not one of those that are known", () => {
  it.each([wordless, "pdf", Symbol("page"), undefined])("is refused as the form of an output", (form) => {
    const names = outputForms.join(", ");
    expect(() => output(block, form as never)).toThrow(`output: "form" must be one of ${names}, but is`);
  });

  it("is refused as the size of a picture", async () => {
    const size = wordless as never;
    await expect(picture(block, { size })).rejects.toThrow('picture: "options.size" must be one of');
  });
});
