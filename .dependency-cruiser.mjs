/**
 * Which package may import which (docs/architecture.md). A package that is not listed may import none,
 * so that a seventh needs a line here, and a decision record.
 */
const arrows = {
  model: [],
  react: ["model"],
  dossier: ["model"],
  extract: ["model"],
  embed: ["model", "react"],
  cli: ["model", "dossier", "react", "extract", "embed"],
  "ukraine-talks": ["model", "dossier", "cli"],
};

/** Tests, stories and build scripts run on a developer's machine only, so they may reach for tools. */
const tooling = String.raw`\.(test|test-d|stories)(\.util)?\.tsx?$|^packages/[^/]+/(scripts|test|\.)|tsup\.config\.ts$`;

const layers = Object.entries(arrows).map(([name, allowed]) => ({
  name: `arrow-from-${name}`,
  comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(", ") : "no other package"} (docs/architecture.md).`,
  severity: "error",
  from: { path: `^packages/${name}/` },
  to: {
    path: String.raw`^packages/|^node_modules/@backgrounder/`,
    pathNot: `^packages/(${[name, ...allowed].join("|")})/`,
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    ...layers,
    {
      name: "unlisted-package",
      comment: "A package that .dependency-cruiser.mjs does not list may import no other.",
      severity: "error",
      from: { path: "^packages/([^/]+)/", pathNot: `^packages/(${Object.keys(arrows).join("|")})/` },
      to: { path: "^packages/", pathNot: "^packages/$1/" },
    },
    {
      name: "public-paths-only",
      comment: "Another package is reached through its exports/, never through its src/.",
      severity: "error",
      from: { path: "^(packages/[^/]+|apps/[^/]+|bench|tests/[^/]+)/" },
      to: {
        path: "^packages/[^/]+/",
        pathNot: [
          "^$1/",
          "^packages/[^/]+/(exports|schema)/",
          String.raw`^packages/[^/]+/src/.*\.css$`,
          String.raw`^packages/react/src/(tokens|themes)/[^/]+\.json$`,
          "^packages/[^/]+/(package\\.json$|dist/exports/|dist/[^/]+\\.css$)",
        ],
      },
    },
    {
      name: "no-app-in-packages",
      comment: "Packages know nothing of apps, tests and benchmarks.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(apps|bench|tests)/" },
    },
    {
      name: "no-unresolvable",
      comment: "An import that does not resolve would pass every other rule in silence.",
      severity: "error",
      from: {},
      // `mdast` and `sarif` have types only, from @types; Astro makes `astro:content` and `astro:config`, Storybook's
      // build `virtual:style-sizes`.
      to: { couldNotResolve: true, pathNot: "^(mdast|sarif|astro:(content|config/server)|virtual:style-sizes)$" },
    },
    {
      name: "no-circular",
      comment: "Files that import one another in a circle cannot be understood one at a time.",
      severity: "error",
      from: { path: "^(packages|bench|scripts)/" },
      // A type that is imported back is gone when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "libraries-run-anywhere",
      comment:
        "model, dossier, react and embed run in browsers, on servers and at the edge: no Node built-ins. Only the store in SQLite and pictures, which a native library draws, are for Node alone.",
      severity: "error",
      from: {
        path: "^packages/(model|dossier|react|embed)/",
        pathNot: [tooling, "^packages/embed/src/(store/sqlite|picture)/"],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "schema-library-behind-schema-only",
      comment:
        "Only @backgrounder/model/schema, and dossier, which validates with it, may load zod; pages and their readers never do.",
      severity: "error",
      from: { path: "^packages/(?!model/exports/schema|dossier/)[^/]+/exports/" },
      to: { path: "node_modules/zod/", reachable: true },
    },
    {
      name: "hashes-behind-talks-only",
      comment: "Only lint looks up passages by checksum; articles, blocks and pages do not pay for a hash library.",
      severity: "error",
      from: { path: "^packages/(react/exports|model/exports/(?!talks))" },
      to: { path: "node_modules/@noble/", reachable: true },
    },
    {
      name: "databases-behind-stores-only",
      comment:
        "Only a store in a database loads Kysely and drivers; whoever wants pages or embeds does not install them.",
      severity: "error",
      from: { path: "^packages/embed/exports/", pathNot: "^packages/embed/exports/store-(sqlite|postgres)" },
      to: { path: "node_modules/(kysely|pg)/", reachable: true },
    },
    {
      name: "react-without-parsers",
      comment: "packages/react imports React, the model, and nothing else that a reader would have to download.",
      severity: "error",
      from: { path: "^packages/react/", pathNot: tooling },
      to: { path: "node_modules/", pathNot: String.raw`node_modules/(@types/)?react(-dom)?/` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // The apps of tests/consumers are installed and run outside of the repository.
    exclude: { path: String.raw`(^|/)(dist|storybook-static|test-results|\.astro)/|^tests/consumers/apps/` },
    // Without these three, imports of workspace packages go unresolved, and every arrow passes in silence.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@backgrounder/source", "import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};

export default configuration;
