import { globSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

interface Prop {
  name: string;
  type: string;
  required: boolean;
  description: string;
  default?: string;
}

/** A public component, as its types and docstrings describe it. */
export interface Component {
  name: string;
  /** The entry that has it. */
  import: string;
  description: string;
  props: Prop[];
}

const words = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  ts
    .displayPartsToString([...(parts ?? [])])
    .replaceAll(/\s+/g, " ")
    .trim();

function propOf(symbol: ts.Symbol, checker: ts.TypeChecker): Prop {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const byDefault = symbol.getJsDocTags(checker).find(({ name }) => name === "default")?.text;
  return {
    name: symbol.name,
    type: checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation),
    required: (symbol.flags & ts.SymbolFlags.Optional) === 0,
    description: words(symbol.getDocumentationComment(checker)),
    ...(byDefault !== undefined && { default: words(byDefault) }),
  };
}

function componentOf(entry: string, symbol: ts.Symbol, checker: ts.TypeChecker): Component[] {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [signature] =
    (own.flags & ts.SymbolFlags.Function) === 0 ? [] : checker.getTypeOfSymbol(own).getCallSignatures();
  const [props] = signature?.parameters ?? [];
  if (props === undefined || !/^[A-Z]/.test(own.name)) return [];
  return [
    {
      name: own.name,
      import: `@backgrounder/react/${entry}`,
      description: words(own.getDocumentationComment(checker)),
      props: checker
        .getPropertiesOfType(checker.getTypeOfSymbol(props))
        .map((prop) => propOf(prop, checker))
        .toSorted((one, other) => Number(other.required) - Number(one.required)),
    },
  ];
}

/**
 * Storybook makes such a list too, but only when all of it is built, and with the paths of the machine that built it.
 * These are the components of `@backgrounder/react`, read from their sources, so that nothing has to be built.
 */
export function componentManifest(repository: string): Component[] {
  const folder = join(repository, "packages/react/exports");
  const files = globSync("*.ts", { cwd: folder }).toSorted();
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      customConditions: ["@backgrounder/source"],
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return exported.flatMap((one) => componentOf(basename(file, ".ts"), one, checker));
  });
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** How a component is imported, and its props, for the page of the component. */
export function usage({ name, import: entry, description, props }: Component): string {
  const rows = props.map((prop) => {
    const words = prop.default === undefined ? prop.description : `${prop.description} Default: \`${prop.default}\`.`;
    return `| \`${prop.name}\` | ${prop.required ? "yes" : ""} | \`${cell(prop.type)}\` | ${cell(words)} |`;
  });
  const table = ["| prop | needed | type | what it does |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return `${description}\n\n\`\`\`tsx\nimport { ${name} } from "${entry}";\n\`\`\`\n\n${table}\n`;
}
