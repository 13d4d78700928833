export { Faq, type FaqProps } from "../src/faq/faq.js";
