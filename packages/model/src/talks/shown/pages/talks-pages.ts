import { needs } from "../../../argument-error.js";
import type {
  Article,
  Block,
  Dossier,
  DossierRecord,
  IsoDate,
  RelatedLink,
  Source,
  SourcesBlock,
  TalksBlock,
} from "../../../generated/types.js";
import { fill } from "../../../labels/fill.js";
import { separatorsOf } from "../../../labels/list-words.js";
import { labelsFor } from "../../../labels/labels.js";
import type { Labels, TalksPageName } from "../../../languages/labels.js";
import { viewOn, type View } from "../../as-of.js";
import { recordsOf } from "../../records.js";
import { backgroundBlocks, type BackgroundBlocks } from "./background-blocks.js";
import { comparedSince } from "../dates-of-change.js";
import { filledArticle, readTalksArguments, widgetOf, type TalksArticleOptions } from "./filled-article.js";
import { guaranteeWidgets } from "./guarantee-widgets.js";
import { whatChanged } from "../what-changed.js";

export interface TalksPagesOptions extends TalksArticleOptions {
  /** The address of a page, from the first one. Default: `events/` for the page of the events. */
  addressOf?: (name: TalksPageName) => string;
}

/** Which page of a site about talks. */
export interface TalksPageLink {
  /** Its address from the first page, as `addressOf` gives it; empty for the first page. */
  path: string;
  /** What it is about; left out on the first page. */
  name?: TalksPageName;
}

/** A page of a small site about talks. */
export interface TalksPage extends TalksPageLink {
  article: Article;
  /** All pages of the site in order, this one among them. */
  site: readonly TalksPageLink[];
}

/**
 * The pages of a negotiation, ready to be rendered: a first one of two or three screens that answers what readers ask,
 * and one each for the events, people, positions and whatever else the dossier has. All links between them are relative.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a day is not a date.
 */
export const talksPages = (given: Dossier, options: TalksPagesOptions = {}): TalksPage[] => [
  ...pagesOf(siteOf(given, options, "talksPages")),
];

/**
 * The same, one after the other, so that a large dossier takes no more memory than its largest page.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a day is not a date.
 */
export const eachTalksPage = (given: Dossier, options: TalksPagesOptions = {}): Iterable<TalksPage> =>
  pagesOf(siteOf(given, options, "eachTalksPage"));

function* pagesOf(site: Site): Generator<TalksPage> {
  const parts = partsOf(site).filter((part) => hasSomething(part, site));
  const links = [{ path: "" }, ...parts.map(({ name }) => ({ path: site.addressOf(name), name }))];
  yield { path: "", article: firstPage(parts, site), site: links };
  for (const part of parts)
    yield { path: site.addressOf(part.name), name: part.name, article: partPage(part, site), site: links };
}

/**
 * The first page for a day that has no pages beside it: what would be on them follows on the same page.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a day is not a date.
 */
export const talksHub = (given: Dossier, options: TalksArticleOptions = {}): Article =>
  firstPage([], siteOf(given, options, "talksHub"));

interface Site {
  dossier: Dossier;
  day: IsoDate;
  since: IsoDate | undefined;
  view: View;
  labels: Labels;
  background: BackgroundBlocks;
  addressOf: (name: TalksPageName) => string;
}

function siteOf(given: Dossier, options: TalksPagesOptions, call: string): Site {
  const { dossier, day } = readTalksArguments(given, options, call);
  const { addressOf = (name) => `${name}/` } = options;
  needs(typeof addressOf === "function", call, "options.addressOf", "a function", addressOf);
  const since = options.since ?? comparedSince(dossier, day);
  const view = viewOn(dossier, day);
  const labels = labelsFor(dossier.lang);
  return { dossier, day, since, view, labels, background: backgroundBlocks(view, labels), addressOf };
}

interface Part {
  name: TalksPageName;
  blocks: Block[];
}

/** In the order in which the first page leads to them. */
function partsOf(site: Site): Part[] {
  const { background, since } = site;
  // The title of the page is the heading that they have on a page of everything.
  const proposals = background.proposals.filter(({ type }) => type !== "heading");
  return [
    { name: "events", blocks: [widget(site, "timeline"), widget(site, "figures")] },
    { name: "people", blocks: [widget(site, "participants")] },
    { name: "positions", blocks: [widget(site, "positions")] },
    { name: "proposals", blocks: [...guarantees(site), widget(site, "places"), ...proposals] },
    { name: "statements", blocks: background.statements },
    { name: "disputes", blocks: [widget(site, "disputes")] },
    { name: "outlook", blocks: background.outlook },
    { name: "questions", blocks: background.questions },
    { name: "terms", blocks: background.terms },
    { name: "changes", blocks: since === undefined ? [] : [{ ...widget(site, "what-changed"), since }] },
    { name: "corrections", blocks: background.corrections },
    { name: "sources", blocks: background.sources },
  ];
}

const widget = <W extends TalksBlock["widget"]>({ dossier, day }: Site, name: W) => widgetOf(dossier, day, name);

const guarantees = ({ view, dossier, day }: Site): TalksBlock[] => guaranteeWidgets(view, dossier, day);

const partPage = ({ name, blocks }: Part, site: Site): Article =>
  article(site.labels.talks.pages[name] + separatorsOf(site.labels.lang).colon + site.dossier.name, blocks, site);

/** Whether there is anything to show on a page, before it is made. */
function hasSomething({ name, blocks }: Part, site: Site): boolean {
  const { view, since } = site;
  // The first page says already that nothing has changed.
  if (name === "changes") return since !== undefined && whatChanged(viewOn(site.dossier, since), view).length > 0;
  const kind = needed[name];
  return blocks.length > 0 && (kind === undefined || recordsOf(view.dossier, kind).length > 0);
}

/** Widgets are there before it is known whether they are empty. */
const needed: Partial<Record<TalksPageName, DossierRecord["kind"]>> = {
  events: "event",
  people: "party",
  positions: "position",
  proposals: "proposal",
  disputes: "conflict",
};

function firstPage(pages: readonly Part[], site: Site): Article {
  const { dossier, since, view } = site;
  const more = (name: TalksPageName): { more?: string } =>
    pages.some((page) => page.name === name) ? { more: site.addressOf(name) } : {};
  const blocks: Block[] = [
    {
      ...widget(site, "where-things-stand"),
      size: "box",
      ...(dossier.checked && { checked: dossier.checked }),
    },
    { ...widget(site, "timeline"), size: "line", ...more("events") },
    { ...widget(site, "positions"), size: "box", ...more("positions") },
    ...(since === undefined
      ? []
      : [{ ...widget(site, "what-changed"), since, size: "box" as const, ...more("changes") }]),
    { ...widget(site, "disputes"), size: "box", ...more("disputes") },
    ...(pages.length === 0
      ? [
          widget(site, "figures"),
          widget(site, "participants"),
          ...guarantees(site),
          widget(site, "places"),
          ...Object.values(site.background).flat(),
        ]
      : [doors(pages, site)]),
  ];
  const own = article(dossier.name, blocks, site);
  const { standfirst } = view.dossier;
  return { ...own, ...(standfirst !== undefined && { standfirst }), blocks: own.blocks.map(withoutNotice) };
}

/** A page prints the dossier's notice at its top, as all the others do. */
function withoutNotice(block: Block): Block {
  if (block.type !== "talks" || block.widget !== "where-things-stand" || block.whereThingsStand === undefined)
    return block;
  const { notice: _, ...brief } = block.whereThingsStand;
  return { ...block, whereThingsStand: brief };
}

const doors = (pages: readonly Part[], site: Site): Block => ({
  type: "related",
  id: "related:talks",
  label: site.labels.talks.more,
  items: pages.map((page) => doorTo(page, site)),
});

function doorTo({ name }: Part, { view, labels, addressOf }: Site): RelatedLink {
  const title = labels.talks.pages[name];
  const kind = counted[name];
  const count = kind === undefined ? 0 : recordsOf(view.dossier, kind).length;
  return {
    title: count === 0 ? title : fill(labels.talks.counted, { name: title, count: String(count) }),
    url: addressOf(name),
  };
}

/** What a page is full of, where it can be counted. */
const counted: Partial<Record<TalksPageName, DossierRecord["kind"]>> = {
  events: "event",
  proposals: "proposal",
  statements: "statement",
  disputes: "conflict",
  questions: "question",
  sources: "source",
};

/** Filled, with the sources that it cites folded at its foot. */
function article(title: string, blocks: readonly Block[], site: Site): Article {
  const filled = filledArticle(site.dossier, title, blocks);
  if (filled.blocks.some(({ type }) => type === "sources")) return filled;
  return { ...filled, blocks: [...filled.blocks, ...sourcesOf(filled.blocks, site)] };
}

function sourcesOf(blocks: readonly Block[], { background }: Site): SourcesBlock[] {
  const cited = sourcesIn(blocks);
  const listed = background.sources.flatMap((block) => (block.type === "sources" ? block.items : []));
  const items = listed.filter(({ id }) => id !== undefined && cited.has(id));
  return items.length === 0 ? [] : [{ type: "sources", id: "sources:talks", items, display: "closed" }];
}

/** Every source that a block names, however deep. */
function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, entry] of Object.entries(value)) {
    if (key === "sources" && Array.isArray(entry)) {
      for (const { id } of entry as Source[]) if (id !== undefined) found.add(id);
    } else sourcesIn(entry, found);
  }
  return found;
}
