import type { z } from "zod";

/** As much of the inside of a zod schema as the generator of parsers reads. */
export type Schema = z.core.$ZodType & { _zod: { def: Definition } };

interface Definition {
  type: string;
  checks?: readonly Check[];
  shape?: Readonly<Record<string, Schema>>;
  options?: readonly Schema[];
  discriminator?: string;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  entries?: Readonly<Record<string, string | number>>;
  values?: readonly unknown[];
}

interface Check {
  _zod: { def: CheckDefinition };
}

interface CheckDefinition {
  check?: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: unknown;
  inclusive?: boolean;
}

/** What a definition of each type may have: anything else could accept, refuse or change other values. */
const known: Readonly<Record<string, readonly string[]>> = {
  array: ["checks", "element"],
  boolean: [],
  enum: ["entries"],
  literal: ["values"],
  number: ["abort", "check", "checks", "format"],
  object: ["shape"],
  record: ["keyType", "valueType"],
  string: ["checks"],
  union: ["discriminator", "inclusive", "options"],
  unknown: [],
};

function needsKnown({ _zod: { def } }: Schema): void {
  const unknown = Object.keys(def).filter((key) => key !== "type" && known[def.type]?.includes(key) !== true);
  if (known[def.type] !== undefined && unknown.length === 0) return;
  throw new Error(`The writer of parsers does not know this: ${def.type} ${unknown.join(", ")}. Teach it.`);
}

/** Gives the test of a value, as code, by the name of the variable that has the value. */
type Test = (variable: string) => string;

/** Gives the name of a constant that has a value. */
type Constant = (value: string, kind: string) => string;

/** The test of a value that is copied as it is; undefined for objects, lists and the like. Equal tests are written once. */
export function leafTest(schema: Schema, constant: Constant): Test | undefined {
  needsKnown(schema);
  const test = ownTest(schema, constant);
  if (test === undefined) return undefined;
  const name = constant(`(x: unknown): boolean => ${test("x")}`, "is");
  return (x) => `${name}(${x})`;
}

function ownTest(schema: Schema, constant: Constant): Test | undefined {
  const { type, options = [], entries = {}, values = [], discriminator } = schema._zod.def;
  switch (type) {
    case "string":
      return textTest(checksOf(schema), constant);
    case "number":
      return numberTest(checksOf(schema));
    case "boolean":
      return (x) => `typeof ${x} === "boolean"`;
    case "literal":
      return (x) => values.map((value) => `${x} === ${JSON.stringify(value)}`).join(" || ");
    case "enum":
      return (x) => `${constant(`new Set<unknown>(${JSON.stringify(Object.values(entries))})`, "values")}.has(${x})`;
    case "union": {
      const tests = discriminator === undefined ? options.map((option) => leafTest(option, constant)) : [undefined];
      return tests.every((test) => test !== undefined) ? (x) => tests.map((test) => test(x)).join(" || ") : undefined;
    }
    default:
      return undefined;
  }
}

/** A number format is a check itself. */
const checksOf = ({ _zod: { def } }: Schema): CheckDefinition[] => [
  ...("check" in def ? [def as CheckDefinition] : []),
  ...(def.checks ?? []).map((check) => check._zod.def),
];

function textTest(checks: readonly CheckDefinition[], constant: Constant): Test {
  const tests = checks.map(({ check, maximum, minimum, format, pattern }): Test => {
    if (check === "max_length") return (x) => `${x}.length <= ${maximum}`;
    if (check === "min_length") return (x) => `${x}.length >= ${minimum}`;
    if (check !== "string_format" || format !== "regex" || pattern === undefined || /[gy]/.test(pattern.flags))
      throw unknownCheck(check, format);
    return (x) => `${constant(String(pattern), "pattern")}.test(${x})`;
  });
  return (x) => [`typeof ${x} === "string"`, ...tests.map((test) => test(x))].join(" && ");
}

function numberTest(checks: readonly CheckDefinition[]): Test {
  const tests = checks.map(({ check, format, value, inclusive }): Test => {
    if (check === "number_format" && format === "safeint") return (x) => `Number.isSafeInteger(${x})`;
    if (check === "greater_than" && inclusive === true) return (x) => `${x} >= ${String(value)}`;
    if (check === "less_than" && inclusive === true) return (x) => `${x} <= ${String(value)}`;
    throw unknownCheck(check, format);
  });
  return (x) => [`typeof ${x} === "number"`, `Number.isFinite(${x})`, ...tests.map((test) => test(x))].join(" && ");
}

/** The most entries of a list. */
export function longest(list: Schema): number {
  const [check, ...others] = checksOf(list);
  if (check?.check !== "max_length" || check.maximum === undefined || others.length > 0)
    throw unknownCheck(check?.check, "of a list");
  return check.maximum;
}

const unknownCheck = (check = "none", format = ""): Error =>
  new Error(`The writer of parsers does not know the check ${check} ${format}. Teach it.`);
