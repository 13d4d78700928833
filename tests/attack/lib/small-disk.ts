import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk in memory. Only root on Linux can make one, and not in every container: then this is undefined. */
export function smallDisk(size: number): { folder: string; remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  const removeFolder = (): void => rmSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    removeFolder();
    return undefined;
  }
  return {
    folder,
    remove: () => {
      execFileSync("umount", [folder]);
      removeFolder();
    },
  };
}

/** Fills the disk up to this many free bytes. */
export async function fill(disk: string, free: number): Promise<void> {
  const { bavail, bsize } = statfsSync(disk);
  await writeFile(join(disk, "ballast"), "x".repeat(Math.max(0, bavail * bsize - free)));
}
