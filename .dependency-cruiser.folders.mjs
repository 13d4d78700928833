import files from "./.dependency-cruiser.mjs";

/**
 * Folders that import one another in a circle. This has a file of its own because tests may import from anywhere, and
 * a rule about folders cannot leave out single files.
 */

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: "no-folder-circles",
      comment: "Folders that import one another in a circle are one folder. Move what both need to a third.",
      severity: "error",
      scope: "folder",
      from: { path: "^packages/[^/]+/src/" },
      to: { circular: true },
    },
  ],
  options: {
    ...files.options,
    exclude: { path: String.raw`(^|/)(dist|scripts)/|\.(test|test-d|stories)(\.util)?\.tsx?$` },
  },
};

export default configuration;
