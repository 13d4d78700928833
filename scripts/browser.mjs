/**
 * One Chromium for every test that needs a browser. `npm run browser` finds or installs it and
 * prints its path; the test runners import `launchOptions()`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";

const programFiles = [
  process.env["ProgramFiles"],
  process.env["ProgramFiles(x86)"],
  process.env["LOCALAPPDATA"],
].filter((folder) => folder !== undefined);

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const systemPaths = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
};

const isRoot = process.platform !== "win32" && userInfo().uid === 0;

/** Text is measured in some tests, so hinting and the scale factor are the same on every machine. */
const sameEverywhere = ["--force-device-scale-factor=1", "--font-render-hinting=none"];

/** A browser of the system starts up services of its own; as root it also refuses its sandbox. */
const quiet = [
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {string | undefined} the path of a Chromium that is already here */
export function findBrowser() {
  const named = process.env["BACKGROUNDER_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`BACKGROUNDER_CHROMIUM: there is no file at ${named}. Give the path of a Chromium, or unset it.`);
  }
  return [...(systemPaths[process.platform] ?? []), chromium.executablePath()].find((path) => existsSync(path));
}

/** What Playwright needs to start it, in Vitest and in the end-to-end tests alike. */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...(isRoot ? ["--no-sandbox"] : []), ...quiet, ...sameEverywhere],
  };
}

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  const onWindows = process.platform === "win32";
  return spawnSync(command, parameters, { stdio: ["ignore", 2, 2], shell: onWindows }).status === 0;
}

function installBrowser() {
  const onDebian = process.platform === "linux" && isRoot && existsSync("/usr/bin/apt-get");
  if (onDebian) {
    process.env["DEBIAN_FRONTEND"] = "noninteractive";
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
  }
  return findBrowser() ?? (run("npx", ["playwright", "install", "chromium"]) ? findBrowser() : undefined);
}

/** @returns {string} the path of a Chromium, installed now if there was none */
export function ensureBrowser() {
  const path = findBrowser() ?? installBrowser();
  if (path !== undefined) return path;
  throw new Error(
    "No Chromium found, and none could be installed. The browser tests need one. Either\n" +
      "- set BACKGROUNDER_CHROMIUM to the path of a Chromium, Chrome or Edge,\n" +
      "- install Chromium or Chrome where the system keeps it (Debian: apt-get install chromium), or\n" +
      "- run `npx playwright install chromium` on a machine that may download it.",
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureBrowser();
  const version = process.platform === "win32" ? "" : execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  console.log(`${path} ${version}`.trim());
}
