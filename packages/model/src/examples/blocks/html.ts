import type { HtmlBlock } from "../../generated/types.js";

export const htmlExamples = {
  "unknown markup": {
    type: "html",
    id: "html:widget",
    html: "<x-ticker>Water level: 3.2 m</x-ticker>",
    text: "Water level: 3.2 m",
  },
  "nothing valid left": { type: "html", id: "html:nothing", html: "" },
} satisfies Record<string, HtmlBlock>;
