import { z } from "zod";
import { parseSoundDossier } from "../generated/dossier-parser.js";
import type { Dossier as DossierType } from "../generated/types.js";
import { Dossier } from "./talks/dossier.js";

/**
 * The record of one negotiation. Shape only: whether its references resolve is not a schema's matter. A sound dossier is
 * read by generated code; zod looks at every other value, so what is wrong is said in its words.
 */
export const dossierSchema: z.ZodType<DossierType> = z.withParser(
  Dossier,
  (value) => (parseSoundDossier(value) as z.output<typeof Dossier> | undefined) ?? z.INVALID,
);

/** The dossier's JSON Schema (draft 2020-12), as `schema/dossier.schema.json` has it: for readers, forms and editors. */
export const dossierJsonSchema = (): z.core.JSONSchema.BaseSchema => z.toJSONSchema(Dossier);
