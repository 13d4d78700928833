import type { IsoDate } from "@backgrounder/model/article";
import { dateWords, fill } from "@backgrounder/model/labels";
import type { Frame } from "../frame/embed-page.js";
import type { Dossier } from "@backgrounder/model/talks";
import { wordsOf } from "../languages/words-of.js";
import { pathOf, type EmbedAddress } from "./address.js";
import type { Embeds, FoundEmbed, SavedEmbed, WithdrawnEmbed } from "./embeds.js";
import { cleanSaved, type ShownEmbed } from "./clean-saved.js";
import { memo } from "./memo.js";
import { partNames } from "./parts.js";
import type { ProblemName } from "./problem.js";
import { dossierFrame, inLanguage, reviewOf, savedFrame, type Asked } from "./state.js";

/** What is shown at an address. */
export interface FramedEmbed {
  frame: Frame;
  withdrawn: boolean;
}

export interface FrameOfOptions {
  embeds: Embeds;
  today?: () => IsoDate;
  reviewGrace?: number;
  fullPage?: (address: EmbedAddress) => string | undefined;
}

export interface Refusal {
  problem: ProblemName;
  /** What to do about it. */
  detail?: string;
}

/** Looks an embed up and works out the state that is shown today. */
export async function frameOf(
  address: EmbedAddress,
  published: IsoDate | undefined,
  origin: string,
  { embeds, today = todayByClock, reviewGrace = 28, fullPage }: FrameOfOptions,
): Promise<FramedEmbed | Refusal> {
  const { day, talks, widget } = address;
  const full = fullPage?.(address);
  const asked: Asked = {
    address,
    today: today(),
    reviewGrace,
    living: origin + pathOf({ talks, widget }),
    ...(published !== undefined && { published }),
    ...(full !== undefined && { fullPage: full }),
  };
  if (day !== undefined && day > asked.today) return { problem: "nothing-known" };
  const found = await embeds.find({ talks, widget }, day);
  if (found === undefined) return { problem: day === undefined ? "not-found" : "nothing-known" };
  if ("withdrawn" in found) return { frame: withdrawnFrame(found.withdrawn), withdrawn: true };
  const frame = "dossier" in found ? knownFrame(found.dossier, asked) : await savedState(found.saved, asked, embeds);
  if (frame === undefined) return day === undefined ? noPart(widget) : { problem: "nothing-known" };
  return { frame, withdrawn: false };
}

/** Of a dossier that is here. */
const noPart = (widget: string): Refusal => ({
  problem: "not-found",
  detail: partNames.includes(widget)
    ? "Nothing is recorded for this part yet."
    : `The parts are ${partNames.join(", ")}.`,
});

const frames = memo<{ frame: Frame | undefined }>(500);

/** A dossier in memory is the same object until it is read again, so its frames are, too. */
const knownFrame = (dossier: Dossier, asked: Asked): Frame | undefined =>
  frames(dossier, JSON.stringify(asked), () => ({ frame: dossierFrame(dossier, asked) })).frame;

const shownEmbeds = memo<ShownEmbed>(1);
const savedFrames = memo<Frame>(50);

/** Where the review is long overdue, what was saved on the day of the last check; its corrections are those of today. */
async function savedState(given: SavedEmbed, asked: Asked, embeds: Embeds): Promise<Frame> {
  const saved = shownEmbeds(given, "", () => cleanSaved(given));
  const review = reviewOf(saved, asked);
  if (review.fallBackTo === undefined)
    return savedFrames(given, JSON.stringify(asked), () => savedFrame(saved, review, asked));
  const checked: FoundEmbed | undefined = await embeds.find(asked.address, review.fallBackTo);
  if (checked === undefined || !("saved" in checked))
    return savedFrame(saved, { ...review, fallBackTo: undefined }, asked);
  return savedFrame({ ...cleanSaved(checked.saved), corrections: saved.corrections }, review, asked);
}

function withdrawnFrame({ text, on, lang = "en" }: WithdrawnEmbed): Frame {
  const { words, wordsLang } = wordsOf(lang);
  const line = on === undefined ? words.withdrawn : fill(words.withdrawnOn, { date: dateWords(on, wordsLang) });
  const name = text ?? line;
  return {
    article: { id: "article:withdrawn", title: "", lang, blocks: [] },
    name,
    lang,
    states: [text === undefined ? inLanguage(line, lang, wordsLang) : { text }],
    foot: [],
  };
}

const todayByClock = (): IsoDate => new Date().toISOString().slice(0, 10);
