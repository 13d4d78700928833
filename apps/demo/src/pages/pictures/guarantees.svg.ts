import { dossier } from "@backgrounder/ukraine-talks";
import type { APIRoute } from "astro";
import { guaranteesPicture } from "../../lib/guarantees-picture.js";

export const GET: APIRoute = () =>
  new Response(guaranteesPicture(dossier, "proposal:august-framework"), {
    headers: { "content-type": "image/svg+xml" },
  });
