export { Table, type TableProps } from "../src/table/table.js";
