export { Figures, type FiguresProps } from "../src/figures/figures.js";
