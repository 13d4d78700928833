import type { EmbedBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const embedExamples = {
  "a map": {
    type: "embed",
    id: "embed:map",
    url: "https://example.org/map/kettle-bridge",
    title: "Map of the diversions",
    html: "<iframe src='https://example.org/map'></iframe>",
  },
  "no title": { type: "embed", id: "embed:post", url: "https://example.org/posts/1207" },
  "nothing valid left": { type: "embed", id: "embed:nothing", url: hostile.scriptLink },
} satisfies Record<string, EmbedBlock>;
