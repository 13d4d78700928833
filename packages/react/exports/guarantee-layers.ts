export { GuaranteeLayers, type GuaranteeLayersProps } from "../src/guarantee-layers/guarantee-layers.js";
