/** Every state of every block, as data: stories, tests and docs read these, and so can your own tests. */
export { portWages } from "../src/examples/talks/port-wages.js";
export { securityGuaranteesTalks } from "../src/examples/talks/security-guarantees.js";
export { calloutExamples } from "../src/examples/blocks/callout.js";
export { challengesExamples } from "../src/examples/blocks/challenges.js";
export { correctionsExamples } from "../src/examples/blocks/corrections.js";
export { embedExamples } from "../src/examples/blocks/embed.js";
export { expertOpinionExamples } from "../src/examples/blocks/expert-opinion.js";
export { faqExamples } from "../src/examples/blocks/faq.js";
export { headingExamples } from "../src/examples/blocks/heading.js";
export { htmlExamples } from "../src/examples/blocks/html.js";
export { imageExamples } from "../src/examples/blocks/image.js";
export { keyPointsExamples } from "../src/examples/blocks/key-points.js";
export { timelineExamples } from "../src/examples/blocks/timeline.js";
export { keyTermsExamples } from "../src/examples/blocks/key-terms.js";
export { listExamples } from "../src/examples/blocks/list.js";
export { methodExamples } from "../src/examples/blocks/method.js";
export { nextStepsExamples } from "../src/examples/blocks/next-steps.js";
export { paragraphExamples } from "../src/examples/blocks/paragraph.js";
export { promptExamples } from "../src/examples/blocks/prompt.js";
export { quoteExamples } from "../src/examples/blocks/quote.js";
export { relatedExamples } from "../src/examples/blocks/related.js";
export { scenariosExamples } from "../src/examples/blocks/scenarios.js";
export { sourcesExamples } from "../src/examples/blocks/sources.js";
export { tableExamples } from "../src/examples/blocks/table.js";
export { talksExamples } from "../src/examples/blocks/talks.js";
export { disputesExamples } from "../src/examples/blocks/talks-disputes.js";
export { figuresExamples } from "../src/examples/blocks/talks-figures.js";
export { guaranteeLayersExamples } from "../src/examples/blocks/talks-guarantee-layers.js";
export { guaranteeTermsExamples } from "../src/examples/blocks/talks-guarantee-terms.js";
export { participantsExamples } from "../src/examples/blocks/talks-participants.js";
export { placesExamples } from "../src/examples/blocks/talks-places.js";
export { positionsExamples } from "../src/examples/blocks/talks-positions.js";
export { whatChangedExamples } from "../src/examples/blocks/talks-what-changed.js";
export { whereThingsStandExamples } from "../src/examples/blocks/talks-where-things-stand.js";
export { bridgeExplainer } from "../src/examples/articles/bridge-explainer.js";
export { ferryBrief } from "../src/examples/articles/ferry-brief.js";
export { jisr } from "../src/examples/articles/jisr.js";
export {
  portBriefFrench,
  portBriefPolish,
  portBriefSpanish,
  portBriefUkrainian,
} from "../src/examples/articles/port-briefs.js";
export { portLive } from "../src/examples/articles/port-live.js";
export { strassenbahn } from "../src/examples/articles/strassenbahn.js";
