export { enhance, type ReadingDetail } from "../src/reading-aids/enhance.js";
