import type { CorrectionNote, IsoDate } from "@backgrounder/model/article";
import type { EmbedName, FoundEmbed } from "../handler/embeds.js";
import { dayOf } from "./rules/request.js";
import type { Correction, HostCount, SavedState, Store } from "./store.js";

export interface StoreEmbedsOptions {
  /** The day for which sites are counted. Default: by the clock of the machine, in UTC. */
  today?: () => IsoDate;
  /** How long counts are collected before they are written together. In milliseconds, default 10,000. */
  every?: number;
  /** Receives why counts could not be written; they are tried again. Default: nothing is done. */
  report?: (error: unknown) => void;
}

/** What the handler asks for embeds, answered from a store. */
export interface StoreEmbeds {
  find: (name: EmbedName, day?: IsoDate) => Promise<FoundEmbed | undefined>;
  names: () => AsyncIterable<EmbedName>;
  shown: (name: EmbedName, origin: string) => void;
  /** Writes what was counted. Call it before the store is closed. */
  flush: () => Promise<void>;
}

/** The saved widgets of a store, for `embedHandler({ embeds })`. */
export function storeEmbeds(store: Store, options: StoreEmbedsOptions = {}): StoreEmbeds {
  const sameAsBefore = unchanged();
  return {
    find: async ({ talks, widget }, day) => {
      const state = await store.state(`${talks}/${widget}`, day);
      return state && sameAsBefore(`${talks}/${widget} ${day}`, foundEmbed(state));
    },
    names: () => names(store),
    ...hostCounter(store, options),
  };
}

/** As many embeds as a newsroom shows at one time. */
const mostKept = 200;

/** Gives the same object for the same content, by which the handler knows that it has drawn it already. */
function unchanged(): (key: string, found: FoundEmbed) => FoundEmbed {
  const kept = new Map<string, { json: string; found: FoundEmbed }>();
  return (key, found) => {
    const json = JSON.stringify(found);
    const before = kept.get(key);
    const same = before?.json === json ? before : { json, found };
    kept.delete(key);
    kept.set(key, same);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return same.found;
  };
}

function foundEmbed({ revision, corrections, changes, checked, withdrawal }: SavedState): FoundEmbed {
  if (withdrawal !== undefined) return { withdrawn: { text: withdrawal.line, on: dayOf(withdrawal.at) } };
  return {
    saved: {
      title: revision.title,
      content: revision.content,
      asOf: dayOf(revision.at),
      ...(revision.lang !== undefined && { lang: revision.lang }),
      ...(revision.reviewBy !== undefined && { reviewBy: revision.reviewBy }),
      ...(checked !== undefined && { checked }),
      corrections: corrections.map(correctionNote),
      changes,
    },
  };
}

const correctionNote = ({ at, note }: Correction): CorrectionNote => ({ published: at, text: note });

/** Those that are not withdrawn, page by page. */
async function* names(store: Store): AsyncGenerator<EmbedName> {
  for (let after = ""; ;) {
    const page = await store.widgets({ after });
    for (const { widget, kind } of page) {
      const [talks = "", name = ""] = widget.split("/");
      if (kind === "saved") yield { talks, widget: name };
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.widget;
  }
}

/** More different sites in so short a time are forged. */
const mostWaiting = 1000;

const utcDay = (): IsoDate => new Date().toISOString().slice(0, 10);

/** Counts in memory and writes now and then: no reader waits for a disk because a site is counted. */
function hostCounter(
  store: Store,
  { today = utcDay, every = 10_000, report = () => undefined }: StoreEmbedsOptions,
): Pick<StoreEmbeds, "shown" | "flush"> {
  let waiting = new Map<string, HostCount>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const add = (count: HostCount): void => {
    const key = JSON.stringify([count.embed, count.origin, count.day]);
    const before = waiting.get(key)?.count ?? 0;
    if (before > 0 || waiting.size < mostWaiting) waiting.set(key, { ...count, count: before + count.count });
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const counts = [...waiting.values()];
    waiting = new Map();
    if (counts.length === 0) return;
    await store.countHosts(counts).catch((error: unknown) => {
      for (const count of counts) add(count);
      report(error);
    });
  };
  return {
    flush,
    shown: ({ talks, widget }, origin) => {
      add({ embed: `${talks}/${widget}`, origin, day: today(), count: 1 });
      if (timer !== undefined) return;
      timer = setTimeout(() => void flush(), every);
      // In Node, a count that waits does not keep the process alive.
      (timer as { unref?: () => void }).unref?.();
    },
  };
}
