import type { EmbedBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { anyWords, href, id, objectOf, words } from "../cleaning/cleaners.js";
import { lines } from "../text/text-parts.js";

/** Its `html` is not judged: it is the provider's, and only a host's own renderer may use it. */
export const embed = objectOf<EmbedBlock>({ id, url: href }, { ...baseFields, title: words, html: anyWords });
export const cleanEmbed = cleaning(embed);

export const embedText = (block: EmbedBlock): string => lines(block.title, block.url);
