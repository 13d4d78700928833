export { Challenges, type ChallengesProps } from "../src/challenges/challenges.js";
