export { GuaranteeTerms, type GuaranteeTermsProps } from "../src/guarantee-terms/guarantee-terms.js";
