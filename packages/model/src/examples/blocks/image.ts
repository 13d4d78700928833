import type { ImageBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const imageExamples = {
  "caption and credit": {
    type: "image",
    id: "image:bridge",
    src: "/kettle-bridge.svg",
    alt: "A road bridge on stone piers over a river",
    width: 1200,
    height: 675,
    caption: "Cracks were found in two of the nine piers of the Kettle Bridge.",
    credit: "City engineer’s office",
  },
  "no caption": {
    type: "image",
    id: "image:bare",
    src: "/kettle-bridge.svg",
    alt: "A road bridge on stone piers over a river",
    width: 1200,
    height: 675,
  },
  "several sizes": {
    type: "image",
    id: "image:sizes",
    src: "/kettle-bridge.svg",
    alt: "A road bridge on stone piers over a river",
    width: 1200,
    height: 675,
    versions: [{ src: "/kettle-bridge.svg?width=600", width: 600 }],
    sizes: "(min-width: 40rem) 36rem, 100vw",
  },
  "says nothing": { type: "image", id: "image:ornament", src: "/kettle-bridge.svg", alt: "", width: 1200, height: 675 },
  "nothing valid left": { type: "image", id: "image:nothing", src: hostile.scriptLink, alt: "" },
} satisfies Record<string, ImageBlock>;
