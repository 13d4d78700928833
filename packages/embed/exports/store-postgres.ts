/** A store in PostgreSQL, for several machines. Needs the libraries `kysely` and `pg`. */
export { openPostgresStore, type PostgresStoreOptions } from "../src/store/postgres/open-postgres-store.js";
