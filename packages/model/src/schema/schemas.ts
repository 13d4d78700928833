import type { z } from "zod";
import type { Article as ArticleType, Block as BlockType } from "../generated/types.js";
import { Article, Block } from "./article/article.js";

/**
 * `articleSchema.parse(unknown)` gives an Article or throws a ZodError that names each path.
 * Stricter than `cleanArticle`, which mends what it can: this is for what must be right, such as a build.
 */
export const articleSchema: z.ZodType<ArticleType> = Article;

/** One block, told apart by `type`. */
export const blockSchema: z.ZodType<BlockType> = Block;
