/** Imported before React, which is several times slower while it warns developers. */
import process from "node:process";

process.env["NODE_ENV"] = "production";
