export { Timeline, type TimelineProps } from "../src/timeline/timeline.js";
