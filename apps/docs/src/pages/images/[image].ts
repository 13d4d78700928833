import { readdirSync, readFileSync } from "node:fs";
import { root } from "astro:config/server";
import type { APIRoute, GetStaticPaths } from "astro";

const folder = new URL("../../docs/images/", root);

export const getStaticPaths = (() =>
  readdirSync(folder).map((image) => ({ params: { image } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(new URL(params["image"] ?? "", folder))), {
    headers: { "content-type": "image/png" },
  });
