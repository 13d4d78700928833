/** The zod schemas: validate input at the edge of your system. No other entry of this package loads zod. */
export { articleSchema, blockSchema, dossierJsonSchema, dossierSchema } from "../src/schema/schemas.js";
