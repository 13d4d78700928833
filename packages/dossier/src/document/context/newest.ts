import type { IsoDate } from "@backgrounder/model/article";
import type { Reading } from "./reading.js";

/** The day of the newest source that a document lists. */
export const newest = ({ published }: Reading): IsoDate | undefined => [...published.values()].toSorted().at(-1);
