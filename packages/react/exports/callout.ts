export { Callout, type CalloutProps, type WrittenCallout } from "../src/callout/callout.js";
