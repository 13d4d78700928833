export { DisputedClaim, type DisputedClaimProps } from "../src/disputed-claim/disputed-claim.js";
