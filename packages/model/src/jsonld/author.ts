import type { Author, LeadImage } from "../generated/types.js";
import { plainText } from "../article/text/plain-text.js";
import { node, type JsonLdNode } from "../json-ld.js";

/** Who wrote an article, as a value of `author`. */
export const author = ({ name, kind, role, url }: Author): JsonLdNode =>
  kind === "organisation" ? node("Organization", { name, url }) : node("Person", { name, jobTitle: role, url });

/** The lead image, as the value of `image`. */
export const imageObject = ({ src, width, height, caption, credit }: LeadImage): JsonLdNode =>
  node("ImageObject", {
    url: src,
    width,
    height,
    caption: caption === undefined ? undefined : plainText(caption),
    creditText: credit,
  });
