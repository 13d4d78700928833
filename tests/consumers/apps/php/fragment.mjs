/** Made once, wherever there is Node: the story as HTML for a site that links our style sheet. */
import { resolve } from "@backgrounder/model/talks";
import { output } from "@backgrounder/embed/output";
import { article, callout, dossier, faq, rounds } from "./story.mjs";

const blocks = [callout, faq, ...article.blocks, rounds];
const story = resolve({ ...article, blocks }, [dossier]).article;
process.stdout.write(output(story, "snippet-classes").text);
