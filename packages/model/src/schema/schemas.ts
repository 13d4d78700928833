import { z } from "zod";
import type { Article as ArticleType, Block as BlockType, Dossier as DossierType } from "../generated/types.js";
import { Article, Block } from "./article/article.js";
import { Dossier } from "./talks/dossier.js";

/**
 * `articleSchema.parse(unknown)` gives an Article or throws a ZodError that names each path.
 * Stricter than `cleanArticle`, which mends what it can: this is for what must be right, such as a build.
 */
export const articleSchema: z.ZodType<ArticleType> = Article;

/** One block, told apart by `type`. */
export const blockSchema: z.ZodType<BlockType> = Block;

/** The record of one negotiation. Shape only: whether its references resolve is not a schema's matter. */
export const dossierSchema: z.ZodType<DossierType> = Dossier;

/** The dossier's JSON Schema (draft 2020-12), as `schema/dossier.schema.json` has it: for readers, forms and editors. */
export const dossierJsonSchema = (): z.core.JSONSchema.BaseSchema => z.toJSONSchema(Dossier);
