import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

interface Props {
  markdown: string;
}

/** Each page as Markdown, for assistants and for who copies from it. */
export const getStaticPaths = (async () =>
  (await getCollection("docs")).map(({ id, body }) => ({
    params: { page: id },
    props: { markdown: body ?? "" },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.markdown, { headers: { "content-type": "text/markdown; charset=utf-8" } });
