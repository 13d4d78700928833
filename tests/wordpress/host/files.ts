import { copyFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputOf } from "./processes.js";

const shared = "/usr/share/wordpress";
const builds = "@wp-playground/wordpress-builds@0.9.19";

export const plugin = join(import.meta.dirname, "../../../packages/embed/wordpress/backgrounder.php");

/** WordPress's own files in a folder of ours: Debian's 6.1, or a newer one by name, such as 6.5 or nightly. */
export async function copyWordPress(www: string, version: string | undefined): Promise<void> {
  if (version === undefined) await cp(shared, www, { recursive: true, dereference: true });
  else {
    const unpacked = await newer();
    await outputOf("unzip", ["-q", join(unpacked, `src/wordpress/wp-${version}.zip`), "-d", www]);
    await cp(join(unpacked, `public/wp-${version}`), www, { recursive: true });
    await cp(join(shared, "wp-content/themes"), join(www, "wp-content/themes"), { recursive: true, dereference: true });
  }
  const content = join(www, "wp-content");
  await Promise.all(
    ["uploads", "mu-plugins", "plugins"].map((name) => mkdir(join(content, name), { recursive: true })),
  );
  await copyFile(join(import.meta.dirname, "allow-loopback.php"), join(content, "mu-plugins/allow-loopback.php"));
  await copyFile(plugin, join(content, "plugins/backgrounder.php"));
}

/** The npm package with newer versions, 158 MB, kept for the next time. */
async function newer(): Promise<string> {
  const kept = join(tmpdir(), "backgrounder-wordpress-builds");
  if (existsSync(join(kept, "package/src"))) return join(kept, "package");
  await mkdir(kept, { recursive: true });
  const name = (await outputOf("npm", ["pack", "--silent", "--pack-destination", kept, builds])).trim();
  await outputOf("tar", ["-xzf", join(kept, name), "-C", kept, "package/src", "package/public"]);
  await rm(join(kept, name));
  return join(kept, "package");
}

const secretNames = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

export interface Settings {
  folder: string;
  url: string;
  socket: string;
  password: string;
  /** Makes a new one each time. */
  secret: () => string;
}

export async function configure(www: string, { folder, url, socket, password, secret }: Settings): Promise<void> {
  const constants: Record<string, string | boolean> = {
    DB_NAME: "wordpress",
    DB_USER: "wordpress",
    DB_PASSWORD: password,
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: "utf8mb4",
    DB_COLLATE: "",
    ...Object.fromEntries(secretNames.map((name) => [name, secret()])),
    WP_HOME: url,
    WP_SITEURL: url,
    // Application passwords without TLS.
    WP_ENVIRONMENT_TYPE: "local",
    // Nothing leaves this machine: no update checks, no pings.
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: "localhost,127.*",
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(folder, "wordpress.log"),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === "string" ? `'${value}'` : String(value)});`,
  );
  const code = [
    "<?php",
    ...lines,
    "$table_prefix = 'wp_';",
    "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
    "",
  ];
  await rm(join(www, "wp-config.php"), { force: true });
  await writeFile(join(www, "wp-config.php"), code.join("\n"));
}
