/** The zod schemas: validate input at the edge of your system. No other entry of this package loads zod. */
export { dossierJsonSchema, dossierSchema } from "../src/schema/dossier-schema.js";
export { articleSchema, blockSchema } from "../src/schema/schemas.js";
