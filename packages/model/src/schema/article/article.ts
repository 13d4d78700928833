import { z } from "zod";
import { moment, ownId } from "../common.js";
import { address, field, flag, language, list, most, named, oneOf, text } from "../fields.js";
import {
  EmbedBlock,
  HeadingBlock,
  HtmlBlock,
  ImageBlock,
  LeadImage,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  TableBlock,
} from "./body.js";
import { CorrectionsBlock, PromptBlock, RelatedBlock, SourcesBlock } from "./closing.js";
import {
  CalloutBlock,
  ChallengesBlock,
  ExpertOpinionBlock,
  FaqBlock,
  KeyPointsBlock,
  KeyTermsBlock,
  MethodBlock,
  NextStepsBlock,
  ScenariosBlock,
} from "./explainers.js";
import { TalksBlock } from "./talks-block.js";
import { TimelineBlock } from "./timeline-block.js";

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
    TimelineBlock,
    KeyTermsBlock,
    ExpertOpinionBlock,
    SourcesBlock,
    RelatedBlock,
    PromptBlock,
    CorrectionsBlock,
    TalksBlock,
  ])
  .meta(named("Block", { title: "Block", help: "One part of an article; `type` says which." }));

export const Author = z
  .object({
    name: text({ title: "Name", help: "As it is printed.", example: "Ada Muster" }),
    kind: oneOf(["person", "organisation"], {
      title: "Kind",
      help: "Default: `person`.",
      fallback: "person",
    }).exactOptional(),
    role: text({
      title: "Role",
      help: "Such as a beat or an office.",
      example: "Transport correspondent",
    }).exactOptional(),
    url: address({ title: "Address", help: "A page about the author." }).exactOptional(),
  })
  .meta(named("Author", { title: "Author", help: "A person or an organisation that wrote an article." }));

export const Article = z
  .object({
    id: ownId("article:second-round", "Minted once, and kept when the title changes."),
    title: text({
      title: "Title",
      help: "The headline, as it is printed (schema.org `headline`).",
      example: "What the second round left open",
      empty: "allowed",
    }),
    standfirst: text({
      title: "Standfirst",
      help: "The sentence under the title (schema.org `description`).",
      example: "Two of five questions are settled.",
      max: most.paragraph,
    }).exactOptional(),
    byline: text({
      title: "Byline",
      help: "As it is printed, without `By` (ninjs `byline`).",
      example: "Ada Muster",
    }).exactOptional(),
    authors: list(Author, {
      title: "Authors",
      help: "Who wrote it, one by one (schema.org `author`). Printed where there is no `byline`.",
    }).exactOptional(),
    image: field(LeadImage, {
      title: "Lead image",
      help: "Under the title, and where the article is shared (schema.org `image`).",
    }).exactOptional(),
    published: moment({ title: "Published", help: "When it was first public." }).exactOptional(),
    updated: moment({ title: "Updated", help: "When its words last changed." }).exactOptional(),
    lang: language({ title: "Language", help: "BCP 47. Default: `en`." }).exactOptional(),
    dir: oneOf(["ltr", "rtl"], { title: "Direction", help: "Default: the direction of `lang`." }).exactOptional(),
    section: text({
      title: "Section",
      help: "As the paper names it (schema.org `articleSection`).",
      example: "World",
    }).exactOptional(),
    tags: list(text({ title: "Tag", help: "One subject.", example: "Ports" }), {
      title: "Tags",
      help: "What it is about, in the paper's own words (schema.org `keywords`).",
    }).exactOptional(),
    isAccessibleForFree: flag({
      title: "Free to read",
      help: "Whether it can be read without paying (schema.org `isAccessibleForFree`). Left out: the page does not say.",
    }).exactOptional(),
    url: address({ title: "Address", help: "The canonical address." }).exactOptional(),
    publisher: text({ title: "Publisher", help: "The paper.", example: "Harbour Gazette" }).exactOptional(),
    genre: oneOf(["news", "background", "analysis", "live", "opinion"], {
      title: "Genre",
      help: "Decides the schema.org type: `background` is BackgroundNewsArticle.",
    }).exactOptional(),
    blocks: list(Block, {
      title: "Blocks",
      help: "The body, in reading order.",
      max: most.many,
      empty: "fallback",
    }),
  })
  .meta(named("Article", { title: "Article", help: "An article made of typed blocks (schema.org NewsArticle)." }));
