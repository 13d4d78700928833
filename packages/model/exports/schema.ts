/** The zod schemas: validate input at the edge of your system. No other entry of this package loads zod. */
export { Article, Block } from "../src/schema/article/article.js";
export { Talks } from "../src/schema/talks/talks.js";
