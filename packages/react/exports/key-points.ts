export { KeyPoints, type KeyPointsProps } from "../src/key-points/key-points.js";
