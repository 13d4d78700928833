export { Method, type MethodProps } from "../src/method/method.js";
