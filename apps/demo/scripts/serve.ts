import { startServer } from "./static-server.js";

const port = Number(process.argv[2] ?? 4390);
startServer(port);
console.log(`http://localhost:${port}/`);
