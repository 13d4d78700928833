export { PositionsMatrix, type PositionsMatrixProps } from "../src/positions-matrix/positions-matrix.js";
