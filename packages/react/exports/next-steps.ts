export { NextSteps, type NextStepsProps } from "../src/next-steps/next-steps.js";
