import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blockLabel, labelsFor } from "@backgrounder/model/labels";
import type { Block } from "@backgrounder/model/article";
import { talksArticle } from "@backgrounder/model/talks";
import { dossierEmbeds, embedCode, embedHandler } from "@backgrounder/embed/handler";
import { output, type OutputForm } from "@backgrounder/embed/output";
import { paper } from "./newsroom.js";
import { refuse } from "./refuse.js";
import { allTalks, type Talks } from "./talks.js";

/** Where the paper's embeds would be. In this demo they are below `/embed/`, too. */
export const embedsAddress = "https://embeds.harbour-courier.example";

const styles = readFileSync(fileURLToPath(import.meta.resolve("@backgrounder/embed/embed.css")), "utf8");
const embeds = dossierEmbeds(allTalks.map(({ dossier }) => dossier));
/** The paper's day, on which all of its pages were made. */
const todayOf =
  ({ dossier }: Talks) =>
  () =>
    dossier.asOf;

type Widget = Extract<Block, { type: "talks" }>;

/** A widget of a dossier, and its name in addresses. */
export interface Embeddable {
  talks: Talks;
  /** `port-wages/timeline` */
  name: { talks: string; widget: Widget["widget"] };
  title: string;
  block: Widget;
}

export const embeddables = (talks: Talks): Embeddable[] =>
  talksArticle(talks.dossier).blocks.flatMap((block) => {
    if (block.type !== "talks") return [];
    const name = { talks: talks.dossier.id.replace(/^dossier:/, ""), widget: block.widget };
    return [{ talks, name, title: blockLabel(block, labelsFor(talks.dossier.lang)) ?? block.widget, block }];
  });

export const embedPath = ({ name }: Embeddable): string => `/embed/${name.talks}/${name.widget}`;

/** The page that is shown in a frame. */
export async function embedPage(one: Embeddable): Promise<string> {
  const handler = embedHandler({
    embeds,
    styles,
    provider: paper.name,
    address: embedsAddress,
    staticFiles: true,
    today: todayOf(one.talks),
    report: refuse,
  });
  const response = await handler(new Request(embedsAddress + embedPath(one), { headers: { Accept: "text/html" } }));
  if (response.status !== 200) throw new Error(`${embedPath(one)} answered ${response.status}.`);
  return response.text();
}

/** The frame to paste. `address` is empty for a frame in this demo. */
export async function frameCode(one: Embeddable, address = embedsAddress): Promise<string> {
  const code = await embedCode(one.name, { embeds, address, today: todayOf(one.talks) });
  if (code === undefined) throw new Error(`There is no embed ${embedPath(one)}.`);
  return code;
}

/** The widget itself in a form for another system. */
export const formOf = ({ block, talks }: Embeddable, form: OutputForm): string => {
  const article = { id: "", title: "", lang: talks.dossier.lang ?? "en", blocks: [block] };
  return output(article, form, { baseUrl: embedsAddress }).text;
};
