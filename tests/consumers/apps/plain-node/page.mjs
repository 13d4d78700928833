import { answer } from "./answer.mjs";

Object.assign(window, { answer });
