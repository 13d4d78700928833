export { WhatChanged, type WhatChangedProps } from "../src/what-changed/what-changed.js";
