export { Related, type RelatedProps } from "../src/related/related.js";
