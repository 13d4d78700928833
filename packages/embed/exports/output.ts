/** An article, a block or a talks widget in other forms: HTML to paste, and what CMSs and readers take. */
export {
  output,
  outputForms,
  type Content,
  type Output,
  type OutputForm,
  type OutputOptions,
} from "../src/output/output.js";
