export { Corrections, type CorrectionsProps } from "../src/corrections/corrections.js";
