/** Serves a folder as files, with the library that `backgrounder serve` uses: `node static-files.mjs <folder>`. */
import process from "node:process";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const app = new Hono().get("/*", serveStatic({ root: process.argv[2] ?? "" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}/`));
