/**
 * Every regular expression in the packages takes time in proportion to its input, or is listed below with the reason why
 * its input is short. Checked by recheck, which looks for texts that an expression needs too long for.
 *
 * Expressions are found as literals and as `new RegExp(…)` with constant text. Those that are put together at run time
 * from lists of words are tried as they are when the package is loaded: see `assembled`.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import ts from "typescript";
import { files } from "../lib/repository.mjs";
import { bounded, assembled } from "./regexps.list.mjs";
