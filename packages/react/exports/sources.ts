export { Sources, type SourcesProps } from "../src/sources/sources.js";
