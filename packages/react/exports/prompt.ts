export { Prompt, type PromptProps } from "../src/prompt/prompt.js";
