/** Whether everything is to be tried, as `npm run test:attack` does, or a sample, as `npm test` does. */
export const isWhole = import.meta.env.MODE === "whole";

/** How often an attack is tried. */
export const amount = (sample: number, whole: number): number => (isWhole ? whole : sample);
