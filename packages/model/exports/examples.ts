/** Every state of every block, as data: stories, tests and docs read these, and so can your own tests. */
export { securityGuaranteesTalks } from "../src/examples/talks/security-guarantees.js";
