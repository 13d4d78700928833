import { answer } from "./answer.mjs";

export default {
  /** @param {Request} request */
  fetch: async (request) => Response.json(await answer(await request.json())),
};
