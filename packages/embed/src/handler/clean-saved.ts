import { cleanArticle, cleanBlock, type Article, type CorrectionNote, type IsoDate } from "@backgrounder/model/article";
import { isDay } from "./address.js";
import type { SavedEmbed } from "./embeds.js";

/** What of a saved embed can be shown. */
export interface ShownEmbed extends Omit<SavedEmbed, "content"> {
  /** A block alone is an article without a title. */
  article: Pick<Article, "title" | "blocks" | "lang">;
  corrections: readonly CorrectionNote[];
  changes: readonly IsoDate[];
}

/**
 * What a newsroom's own source gives may be anything, from a database that others write to. What cannot be shown is left
 * out, so that readers get the rest.
 */
export function cleanSaved({ content, ...saved }: SavedEmbed): ShownEmbed {
  const { lang, asOf, reviewBy, checked } = saved;
  return {
    article: articleOf(content),
    title: textOr(saved.title, ""),
    asOf: dayIn(asOf) ?? "",
    ...(isLanguage(lang) && { lang }),
    ...withDate("reviewBy", reviewBy),
    ...withDate("checked", checked),
    corrections: listOf(saved.corrections).filter(isNote),
    changes: listOf(saved.changes).flatMap((day) => dayIn(day) ?? []),
  };
}

function articleOf(content: unknown): ShownEmbed["article"] {
  if (typeof content === "object" && content !== null && "blocks" in content)
    return cleanArticle(content).article ?? { title: "", blocks: [] };
  const { block } = cleanBlock(content);
  return { title: "", blocks: block === undefined ? [] : [block] };
}

const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);

const isLanguage = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A day, or the month or the year in which a review is due. */
const dateOr = (value: unknown): IsoDate | undefined =>
  typeof value === "string" && (isDay(value) || (/^\d{4}(-\d{2})?$/.test(value) && !Number.isNaN(Date.parse(value))))
    ? value
    : undefined;

function withDate<K extends string>(name: K, value: unknown): Partial<Record<K, IsoDate>> {
  const date = dateOr(value);
  return (date === undefined ? {} : { [name]: date }) as Partial<Record<K, IsoDate>>;
}

/** A moment begins with its day. */
const dayIn = (value: unknown): IsoDate | undefined =>
  typeof value === "string" ? (dateOr(value) ?? dateOr(value.slice(0, 10))) : undefined;

/** The text is cleaned where it is drawn. */
const isNote = (note: unknown): note is CorrectionNote => {
  if (typeof note !== "object" || note === null) return false;
  const { published, text } = note as Partial<CorrectionNote>;
  return text !== undefined && dayIn(published) !== undefined;
};
