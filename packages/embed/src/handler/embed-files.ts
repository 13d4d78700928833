import { needsList, needsObject, needsText } from "../arguments.js";
import type { IsoDate } from "@backgrounder/model/article";
import { embedHandler } from "./embed-handler.js";
import type { EmbedHandlerOptions } from "./handler-options.js";
import { pathOf, type EmbedAddress } from "./address.js";
import { partNames } from "./parts.js";

export interface EmbedFilesOptions extends Omit<EmbedHandlerOptions, "staticFiles" | "address"> {
  /** Where the files will be: `https://embeds.example.org`. Their oEmbed answers say so. */
  address: string;
  /** Also the state of each of these days. */
  days?: readonly IsoDate[];
}

/** A file of the static export. */
export interface EmbedFile {
  /** From the root of the address, without a leading slash. */
  path: string;
  text: string;
}

/**
 * All embeds as files for a server that runs nothing: what `embedHandler` answers, byte for byte, with an oEmbed answer in a
 * file beside each. A part about which nothing is known has no file.
 */
export async function* embedFiles(all: EmbedFilesOptions): AsyncGenerator<EmbedFile> {
  needsObject(all, "embedFiles", "options");
  const { days = [], ...options } = all;
  needsList(days, "embedFiles", "options.days");
  needsText(options.address, "embedFiles", "options.address");
  const handler = embedHandler({ ...options, staticFiles: true });
  const origin = options.address.replace(/\/$/, "");
  const textAt = async (path: string, status = 200): Promise<string | undefined> => {
    const response = await handler(new Request(origin + path, { headers: { Accept: "text/html" } }));
    return response.status === status ? response.text() : undefined;
  };
  for await (const { talks, widget } of options.embeds.names?.() ?? []) {
    for (const name of widget === undefined ? partNames : [widget]) {
      for (const day of [undefined, ...days])
        yield* filesAt({ talks, widget: name, ...(day && { day }) }, origin, textAt);
    }
  }
  const loader = await textAt("/loader.js");
  if (loader !== undefined) yield { path: "loader.js", text: loader };
}

/** What the handler answers at a path, if it answers with this status. */
type TextAt = (path: string, status?: number) => Promise<string | undefined>;

async function* filesAt(address: EmbedAddress, origin: string, textAt: TextAt): AsyncGenerator<EmbedFile> {
  const path = pathOf(address);
  const file = (text: string): EmbedFile => ({ path: `${path.slice(1)}/index.html`, text });
  const page = await textAt(path);
  if (page === undefined) {
    // A static server cannot answer 410, but the line for readers is there.
    const withdrawn = await textAt(path, 410);
    if (withdrawn !== undefined) yield file(withdrawn);
    return;
  }
  yield file(page);
  for (const format of ["json", "xml"]) {
    const answer = await textAt(`/oembed?format=${format}&url=${encodeURIComponent(origin + path)}`);
    if (answer !== undefined) yield { path: `oembed${path}.${format}`, text: answer };
  }
}
