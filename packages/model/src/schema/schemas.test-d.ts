import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Article as ArticleType, Block as BlockType, Dossier as DossierType } from "../generated/types.js";
import type { Article, Block } from "./article/article.js";
import type { Dossier } from "./talks/dossier.js";

test("the published types are what the schema accepts", () => {
  expectTypeOf<z.infer<typeof Article>>().toEqualTypeOf<ArticleType>();
  expectTypeOf<z.infer<typeof Block>>().toEqualTypeOf<BlockType>();
  expectTypeOf<z.infer<typeof Dossier>>().toEqualTypeOf<DossierType>();
});
