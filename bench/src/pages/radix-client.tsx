/** What a reader's browser runs so that Radix's accordion opens: bundled and weighed, never run here. */
import { hydrateRoot } from "react-dom/client";
import { content } from "../content/content.js";
import { Radix } from "./radix.js";

hydrateRoot(document.body, <Radix {...content(8, "plain")} />);
