export { ExpertOpinion, type ExpertOpinionProps } from "../src/expert-opinion/expert-opinion.js";
