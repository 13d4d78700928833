import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import process from "node:process";
import { outputOf } from "./processes.js";

const php = ["cli", "mysql", "xml", "curl", "gd", "mbstring"].map((part) => `php-${part}`);
const needed = ["wordpress", "wordpress-theme-twentytwentyone", "mariadb-server", ...php];

async function missing(names: readonly string[]): Promise<string[]> {
  const states = await Promise.all(
    names.map((name) =>
      outputOf("dpkg-query", ["-W", "-f", "${db:Status-Status}", name]).catch(() => "not here" as const),
    ),
  );
  return names.filter((_, index) => states[index] !== "installed");
}

/** WordPress, PHP and MariaDB of Debian; installs what is not here. */
export async function ensurePackages(more: readonly string[] = []): Promise<void> {
  const names = await missing([...needed, ...more]);
  if (names.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      `The tests with a real WordPress need these packages of Debian: ${names.join(", ")}. ` +
        "Run them as root where there is apt-get, or install the packages first.",
    );
  }
  console.log(`Installing ${names.join(", ")}`);
  await withoutServices(async () => {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await outputOf("apt-get", ["update", "-q"], environment);
    await outputOf("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], environment);
  });
}

/** Packages of servers would start them at once. Ours have data folders of their own. */
async function withoutServices(install: () => Promise<void>): Promise<void> {
  const policy = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(policy);
  if (isOurs) await writeFile(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    await install();
  } finally {
    if (isOurs) await rm(policy, { force: true });
  }
}
