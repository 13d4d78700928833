export { Quote, type QuoteProps } from "../src/quote/quote.js";
