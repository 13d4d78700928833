import type { DatabaseConnection } from "kysely";
import { isBusy } from "./explain-sqlite.js";

/** In milliseconds. */
const [patience, shortest, longest] = [15_000, 2, 50];

/**
 * Waits for other writers and lets the rest of the process go on meanwhile. SQLite's own waiting stops the whole
 * process, and with it whoever in it is about to finish writing. A statement that found the store busy did nothing, so
 * it can be sent again.
 */
export function patientConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async (...query) => {
      for (let waited = 0; ;) {
        try {
          return await connection.executeQuery(...query);
        } catch (error) {
          if (!isBusy(error) || waited > patience) throw error;
          const pause = shortest + Math.random() * (longest - shortest);
          waited += pause;
          await new Promise((done) => setTimeout(done, pause));
        }
      }
    },
    streamQuery: (...query) => connection.streamQuery(...query),
  };
}
