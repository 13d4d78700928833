/** A store in one file, with the SQLite of Node 22.13 and newer. Needs the library `kysely`. */
export { openSqliteStore, type SqliteStoreOptions } from "../src/store/sqlite/open-sqlite-store.js";
