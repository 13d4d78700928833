import { StoreError, type Store } from "@backgrounder/embed/store";

/** Whether a person means a file, and not a server. */
export const isFileName = (name: string): boolean => !/^postgres(?:ql)?:/i.test(name);

/** Opens what a person names: a file, or the address of a PostgreSQL. Rejects with a `StoreError`. */
export async function openStore(name: string, mustExist: boolean): Promise<Store> {
  if (isFileName(name)) {
    const { openSqliteStore } = await import("@backgrounder/embed/store-sqlite");
    return openSqliteStore({ file: name, mustExist });
  }
  if (!URL.canParse(name)) throw new StoreError("invalid", "Write the address as postgres://user@host/database.");
  if (new URL(name).password !== "") {
    throw new StoreError(
      "invalid",
      "Everyone on this machine can see a password in a command. Put it in PGPASSWORD or in ~/.pgpass, and leave it out of the address.",
    );
  }
  const { openPostgresStore } = await import("@backgrounder/embed/store-postgres");
  return openPostgresStore({ address: name });
}

/** Shows which store is meant, without what must not be in a log. */
export function storeName(name: string): string {
  if (isFileName(name)) return name;
  return URL.canParse(name) ? `${new URL(name).host}${new URL(name).pathname}` : "the database";
}
