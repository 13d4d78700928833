export { TalksTimeline, type TalksTimelineProps } from "../src/talks-timeline/talks-timeline.js";
