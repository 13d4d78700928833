import { z } from "zod";
import { Id, IsoDateTime } from "../common.js";
import {
  EmbedBlock,
  HeadingBlock,
  HtmlBlock,
  ImageBlock,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  TableBlock,
} from "./body.js";
import {
  CalloutBlock,
  ChallengesBlock,
  CorrectionsBlock,
  ExpertOpinionBlock,
  FaqBlock,
  KeyPointsBlock,
  KeyTermsBlock,
  MethodBlock,
  NextStepsBlock,
  PromptBlock,
  RelatedBlock,
  ScenariosBlock,
  SourcesBlock,
} from "./explainers.js";
import { TalksBlock } from "./talks-block.js";

export const Block = z
  .discriminatedUnion("type", [
    ParagraphBlock,
    HeadingBlock,
    ListBlock,
    ImageBlock,
    QuoteBlock,
    TableBlock,
    EmbedBlock,
    HtmlBlock,
    FaqBlock,
    CalloutBlock,
    KeyPointsBlock,
    MethodBlock,
    ScenariosBlock,
    ChallengesBlock,
    NextStepsBlock,
    KeyTermsBlock,
    ExpertOpinionBlock,
    SourcesBlock,
    RelatedBlock,
    PromptBlock,
    CorrectionsBlock,
    TalksBlock,
  ])
  .meta({ id: "Block", title: "Block", description: "One part of an article, told apart by `type`." });

export const Article = z
  .object({
    id: Id,
    title: z.string().describe("schema.org `headline`."),
    standfirst: z.string().exactOptional().describe("The sentence under the title (schema.org `description`)."),
    byline: z.string().exactOptional().describe("As it is printed, without `By` (ninjs `byline`)."),
    published: IsoDateTime.exactOptional(),
    updated: IsoDateTime.exactOptional(),
    lang: z.string().exactOptional().describe("BCP 47; `en` where nothing is said."),
    dir: z.enum(["ltr", "rtl"]).exactOptional().describe("Else it follows from `lang`."),
    section: z.string().exactOptional().describe("As the paper names it (schema.org `articleSection`)."),
    url: z.string().exactOptional().describe("The canonical address."),
    publisher: z.string().exactOptional(),
    genre: z
      .enum(["news", "background", "analysis", "live", "opinion"])
      .exactOptional()
      .describe("Decides the schema.org type: `background` is BackgroundNewsArticle."),
    blocks: z.array(Block),
  })
  .meta({ id: "Article", title: "Article", description: "An article made of typed blocks (schema.org NewsArticle)." });
