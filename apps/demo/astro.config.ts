import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { developmentHeaders, securityHeaders } from "./src/lib/security-headers.js";

export default defineConfig({
  integrations: [react()],
  server: ({ command }) => ({ headers: command === "preview" ? securityHeaders : developmentHeaders }),
  // An address that was printed stays good.
  redirects: { "/talks/security-guarantees": "/talks/ukraine/" },
  build: {
    // A page must work in full under `style-src 'self'`, which forbids styles in the page itself.
    inlineStylesheets: "never",
  },
  devToolbar: { enabled: false },
  vite: {
    // A font or an image as a `data:` address would be refused by `font-src 'self'`.
    build: { assetsInlineLimit: 0 },
    environments: {
      // Astro's prerenderer needs its own `cookie`; another version may be hoisted in a workspace.
      prerender: { resolve: { noExternal: ["cookie"] } },
    },
  },
});
