import type { Article, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import {
  calloutExamples,
  faqExamples,
  keyPointsExamples,
  tableExamples,
  talksExamples,
} from "@backgrounder/model/examples";

/** What most explainers have. */
export const explainer: Article = {
  id: "article:ferries",
  title: "What the strike means for the islands",
  lang: "en",
  blocks: [
    keyPointsExamples.summary,
    { type: "paragraph", id: "paragraph:ferries", text: "The port and the union have met twice since January." },
    faqExamples["as of a day, checked, with sources"],
    calloutExamples["data point, a share"],
    talksExamples["held, planned and undated"],
    tableExamples["rows with names"],
  ],
};

const trap = (name: string, text: string): Block => ({ type: "paragraph", id: `paragraph:${name}`, text });

/** Words that WordPress takes for its own commands. */
export const traps: Article = {
  id: "article:traps",
  title: "Traps",
  lang: "en",
  blocks: [
    trap(
      "shortcodes",
      "[gallery] and [caption]x[/caption], [audio src=a.mp3] [embed]x[/embed], but [1] and [sic] too.",
    ),
    trap("address", "https://example.org/a-page"),
    trap("comment", "<!-- wp:html --><b>bold</b><!-- /wp:html --> <!--more--> <!--nextpage-->"),
    trap("tags", "<script>alert(1)</script><style>p{color:red}</style> <img src=x onerror=alert(1)> &amp; &lt;"),
    trap("quotes", `"Don't," he said, 'it's the '90s' -- 3x4 ... (tm)`),
    ...[faqExamples, keyPointsExamples, calloutExamples, tableExamples, talksExamples].map(
      (all) => all["hostile strings"],
    ),
  ],
};

/** Every state of every block that an article may hold. */
export const everyState: readonly [string, Block][] = Object.entries(examples).flatMap(([name, states]) =>
  name.endsWith("Examples")
    ? Object.entries(states).map(([state, block]): [string, Block] => [`${name}: ${state}`, block as Block])
    : [],
);

/** The plugin's block with an address, and what was saved with it. */
export const pluginBlock = (url: string, html: string): string =>
  `<!-- wp:backgrounder/embed ${JSON.stringify({ url })} -->\n` +
  `<div class="wp-block-backgrounder-embed">${html}</div>\n<!-- /wp:backgrounder/embed -->`;
