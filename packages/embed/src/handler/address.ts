import type { IsoDate } from "@backgrounder/model/article";
import type { EmbedName } from "./embeds.js";

/** An address of an embed, taken apart. */
export interface EmbedAddress extends EmbedName {
  /** The day that it is pinned to. */
  day?: IsoDate;
}

/** Longer addresses are refused. */
export const longestAddress = 2_048;

const name = /^[a-z0-9][a-z0-9-]{0,99}$/;
const path = /^\/embed\/([^/]{1,200})\/([^/]{1,200})(?:\/@([^/]{1,20}))?\/?$/;

/** What a path of ours names; undefined where it is not one. */
export function readAddress(pathname: string): EmbedAddress | undefined {
  const [, talks = "", widget = "", day] = path.exec(pathname) ?? [];
  if (!name.test(talks) || !name.test(widget)) return undefined;
  if (day === undefined) return { talks, widget };
  return isDay(day) ? { talks, widget, day } : undefined;
}

export const pathOf = ({ talks, widget, day }: EmbedAddress): string =>
  `/embed/${talks}/${widget}${day === undefined ? "" : `/@${day}`}`;

/** A day of the calendar: not 30 February. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day some days later. */
export const daysLater = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
