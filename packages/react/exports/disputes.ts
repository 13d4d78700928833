export { Disputes, type DisputesProps } from "../src/disputes/disputes.js";
