export { WhereThingsStand, type WhereThingsStandProps } from "../src/where-things-stand/where-things-stand.js";
