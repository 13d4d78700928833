import type { Article, Block, CorrectionNote, IsoDate } from "@backgrounder/model/article";
import { dateWords, fill, isSameLanguage, labelsFor, separatorsOf } from "@backgrounder/model/labels";
import type { Dossier } from "@backgrounder/model/talks";
import type { Frame, FrameLine } from "../frame/embed-page.js";
import { wordsOf } from "../languages/words-of.js";
import { daysLater, type EmbedAddress } from "./address.js";
import type { ShownEmbed } from "./clean-saved.js";
import { changesBetween, dossierPart } from "./parts.js";

/** What an embed is asked to show. */
export interface Asked {
  address: EmbedAddress;
  today: IsoDate;
  /** When the article around it was published. */
  published?: IsoDate;
  /** How many days after its review date a living embed is no longer shown as it is. */
  reviewGrace: number;
  /** The living embed, for a link from a pinned one; and the page of all of it. */
  living: string;
  fullPage?: string;
}

/** The frame of a part of a dossier; undefined where nothing is known about it on that day. */
export function dossierFrame(dossier: Dossier, asked: Asked): Frame | undefined {
  const { lang, name, notice } = dossier;
  const { day: pinned, widget } = asked.address;
  const review = reviewOf({ reviewBy: dossier.reviewBy, checked: dossier.checked?.on, asOf: dossier.asOf }, asked);
  const day = pinned ?? review.fallBackTo ?? dossier.asOf;
  const part = dossierPart(dossier, widget, day);
  if (part === undefined) return undefined;
  const blocks = [...part.blocks];
  if (asked.published !== undefined) blocks.push(...changesOf(dossier, asked.published, day));
  if (pinned !== undefined) blocks.push(...correctedLater(part.corrections?.items ?? [], pinned, lang, part.blocks));
  const title = part.title === "" ? name : part.title + separatorsOf(lang).colon + name;
  return frame({ lang, title: name, name: title, blocks, review, asked, notice, description: dossier.question });
}

/** The frame of what a newsroom saved. A living one has all its corrections, an earlier state those that came later. */
export function savedFrame(saved: ShownEmbed, review: Review, asked: Asked): Frame {
  const { article, corrections, changes } = saved;
  const lang = saved.lang ?? article.lang ?? "en";
  const title = article.title === "" ? saved.title : article.title;
  const isEarlier = asked.address.day !== undefined || review.fallBackTo !== undefined;
  const later = correctedLater(corrections, isEarlier ? saved.asOf : "", lang, article.blocks);
  const states =
    asked.published === undefined || saved.asOf === "" ? [] : changesLine(changes, asked.published, saved.asOf, lang);
  const blocks = [...article.blocks, ...later];
  return frame({ lang, title, name: title, blocks, review, asked, notice: undefined, states });
}

/** What a review date means on a day: nothing, a line, or an earlier state. */
export interface Review {
  due?: IsoDate;
  fallBackTo?: IsoDate | undefined;
}

/** Only a living embed has one: a pinned one shows what it is pinned to. */
export function reviewOf(
  { reviewBy, checked, asOf }: { reviewBy?: IsoDate | undefined; checked?: IsoDate | undefined; asOf: IsoDate },
  { today, address, reviewGrace }: Pick<Asked, "today" | "address" | "reviewGrace">,
): Review {
  if (reviewBy === undefined || address.day !== undefined || today <= lastDayOf(reviewBy)) return {};
  const isOver = today > daysLater(lastDayOf(reviewBy), reviewGrace);
  return { due: reviewBy, ...(isOver && checked !== undefined && checked < asOf && { fallBackTo: checked }) };
}

/** A month or a year ends with its last day. */
function lastDayOf(date: IsoDate): IsoDate {
  if (date.length >= 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  // The day before the first one of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

interface FrameInputs {
  lang: string;
  title: string;
  name: string;
  blocks: Block[];
  review: Review;
  asked: Asked;
  notice: string | undefined;
  description?: string;
  states?: readonly FrameLine[];
}

function frame({ lang, title, name, blocks, review, asked, notice, description, states = [] }: FrameInputs): Frame {
  const article: Article = { id: `article:${asked.address.widget}`, title, lang, blocks };
  return {
    article,
    name,
    lang,
    states: [...reviewLines(review, lang), ...pinnedLines(asked, lang), ...states],
    foot: footOf(asked, lang),
    ...(notice !== undefined && { notice }),
    ...(description !== undefined && { description }),
  };
}

function reviewLines({ due, fallBackTo }: Review, lang: string): FrameLine[] {
  if (due === undefined) return [];
  const { words, wordsLang } = wordsOf(lang);
  const review = dateWords(due, wordsLang);
  const text =
    fallBackTo === undefined
      ? fill(words.reviewDue, { date: review })
      : fill(words.lastChecked, { date: dateWords(fallBackTo, wordsLang), review });
  return [inLanguage(text, lang, wordsLang)];
}

function pinnedLines({ address, living }: Asked, lang: string): FrameLine[] {
  if (address.day === undefined) return [];
  const { talks } = labelsFor(lang);
  const text = fill(talks.knownOn, { date: dateWords(address.day, lang) });
  return [{ text, link: { text: talks.latestState, href: living } }];
}

function footOf({ fullPage }: Asked, lang: string): FrameLine[] {
  const { words, wordsLang } = wordsOf(lang);
  return fullPage === undefined
    ? []
    : [{ ...inLanguage("", lang, wordsLang), link: { text: words.fullPage, href: fullPage } }];
}

export const inLanguage = (text: string, lang: string, wordsLang: string): FrameLine =>
  isSameLanguage(lang, wordsLang) ? { text } : { text, lang: wordsLang };

function changesOf(dossier: Dossier, published: IsoDate, day: IsoDate): Block[] {
  const changed = changesBetween(dossier, published, day);
  if (changed === undefined) return [];
  const { words } = wordsOf(dossier.lang);
  return [{ ...changed, id: "talks:changed-since", label: words.changedSince }];
}

function changesLine(changes: readonly IsoDate[], published: IsoDate, asOf: IsoDate, lang: string): FrameLine[] {
  const { words, wordsLang } = wordsOf(lang);
  const later = changes.filter((day) => day > published && day <= asOf).toSorted();
  const text =
    later.length === 0
      ? fill(words.unchangedSince, { date: dateWords(published, wordsLang) })
      : `${words.changedSince}: ${later.map((day) => dateWords(day, wordsLang)).join(", ")}`;
  return [inLanguage(text, lang, wordsLang)];
}

/** What was found wrong after a day, unless a block says it already. */
function correctedLater(
  notes: readonly CorrectionNote[],
  day: string,
  lang: string,
  blocks: readonly Block[],
): Block[] {
  const said = JSON.stringify(blocks);
  const items = notes.filter(
    ({ published, text }) => published.slice(0, 10) > day && !said.includes(JSON.stringify(text)),
  );
  const { words } = wordsOf(lang);
  return items.length === 0
    ? []
    : [{ type: "corrections", id: "corrections:since", label: words.correctedSince, items: [...items] }];
}
