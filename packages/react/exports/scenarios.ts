export { Scenarios, type ScenariosProps } from "../src/scenarios/scenarios.js";
