export { KeyTerms, type KeyTermsProps } from "../src/key-terms/key-terms.js";
