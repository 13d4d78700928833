import type { ChildProcess } from "node:child_process";
import { userInfo } from "node:os";
import { join } from "node:path";
import { outputOf, ready, serve } from "./processes.js";

/** A MariaDB with a data folder and a socket of its own, and no port. */
export async function startDatabase(
  folder: string,
  password: string,
): Promise<{ server: ChildProcess; socket: string }> {
  const user = `--user=${userInfo().username}`;
  const data = `--datadir=${join(folder, "data")}`;
  const socket = join(folder, "db.sock");
  await outputOf("mariadb-install-db", [
    "--no-defaults",
    user,
    data,
    "--skip-test-db",
    "--auth-root-authentication-method=normal",
    "--skip-name-resolve",
  ]);
  const server = serve(
    "mariadbd",
    [
      "--no-defaults",
      user,
      data,
      `--socket=${socket}`,
      "--skip-networking",
      `--tmpdir=${folder}`,
      // It is thrown away afterwards: nothing has to survive a crash.
      "--innodb-flush-log-at-trx-commit=0",
      "--innodb-doublewrite=0",
      "--innodb-buffer-pool-size=32M",
      "--innodb-log-file-size=8M",
      "--skip-log-bin",
      "--performance-schema=OFF",
      "--character-set-server=utf8mb4",
    ],
    join(folder, "db.log"),
  );
  const client = ["--no-defaults", "-uroot", "-S", socket];
  await ready(server, "MariaDB", () => outputOf("mariadb-admin", [...client, "ping"]));
  const statements = [
    "CREATE DATABASE wordpress CHARACTER SET utf8mb4",
    `CREATE USER 'wordpress'@'localhost' IDENTIFIED BY '${password}'`,
    "GRANT ALL ON wordpress.* TO 'wordpress'@'localhost'",
  ];
  await outputOf("mariadb", [...client, "-e", statements.join("; ")]);
  return { server, socket };
}
