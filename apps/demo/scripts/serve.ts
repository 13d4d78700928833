import { startServer } from "./static-server.js";

const { address } = await startServer();
console.log(`${address}/`);
