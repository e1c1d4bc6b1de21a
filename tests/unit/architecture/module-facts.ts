import { parseSync } from 'vite';

/** One `import`, `export … from` or `import()`. */
export interface ModuleImport {
  /** As written: `../statement`, `idb`, `node:fs`. */
  readonly from: string;
  /** True if nothing of it is left when types are taken away. */
  readonly typeOnly: boolean;
}

/** What a source file takes from outside itself. */
export interface ModuleFacts {
  readonly imports: readonly ModuleImport[];
  /** Names used that the file does not declare: `document`, `Date.now`, and `new Date()` and `Date()` without arguments. */
  readonly globals: readonly string[];
  /** Names of variables that can change at module level. */
  readonly moduleLets: readonly string[];
  /** True if it only passes on what other files export. */
  readonly isBarrel: boolean;
}

/** A node of the syntax tree, as far as we look into it. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Reads a TypeScript file. Throws if it does not parse. */
export function factsOf(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  // The parser's types are a union of some two hundred nodes; the walk needs only that each has a type.
  const body = program.body as unknown as readonly Node[];
  const walk = new Walk();
  for (const statement of body) walk.visit(statement);
  return {
    imports: walk.imports,
    globals: [...new Set(walk.uses.filter((use) => !walk.declared.has(rootOf(use))))],
    moduleLets: body.flatMap(letNames),
    isBarrel: body.length > 0 && body.every((statement) => isReexport(statement)),
  };
}

class Walk {
  readonly imports: ModuleImport[] = [];
  readonly uses: string[] = [];
  readonly declared = new Set<string>();

  visit(node: Node): void {
    this.noteImport(node);
    this.noteDeclaration(node);
    this.noteUse(node);
    for (const [field, value] of Object.entries(node)) {
      if (isName(node, field) || (node.type.startsWith('TS') && !VALUE_FIELDS.has(field))) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) this.visit(child);
    }
  }

  private noteImport(node: Node): void {
    if (!IMPORTS.has(node.type) || !isNode(node.source) || typeof node.source.value !== 'string') return;
    const specifiers = nodesIn(node.specifiers);
    const kind = node.importKind ?? node.exportKind;
    const onlyTypes = specifiers.length > 0 && specifiers.every((s) => (s.importKind ?? s.exportKind) === 'type');
    this.imports.push({ from: node.source.value, typeOnly: kind === 'type' || onlyTypes });
  }

  private noteDeclaration(node: Node): void {
    if (node.type === 'VariableDeclarator') this.declare(node.id);
    if (FUNCTIONS.has(node.type)) for (const param of nodesIn(node.params)) this.declare(param);
    if (FUNCTIONS.has(node.type) || node.type.startsWith('Class')) this.declare(node.id);
    if (node.type === 'CatchClause') this.declare(node.param);
    if (/^Import(?:Default|Namespace)?Specifier$/.test(node.type)) this.declare(node.local);
  }

  private declare(pattern: unknown): void {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') this.declared.add(String(pattern.name));
    for (const field of ['left', 'argument', 'value', 'parameter']) this.declare(pattern[field]);
    for (const field of ['elements', 'properties']) for (const part of nodesIn(pattern[field])) this.declare(part);
  }

  private noteUse(node: Node): void {
    if (node.type === 'Identifier') this.uses.push(String(node.name));
    const { object, property, callee } = node;
    if (node.type === 'MemberExpression' && isNode(object) && object.type === 'Identifier' && isNode(property))
      this.uses.push(`${object.name}.${property.name ?? property.value}`);
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (isCall && isNode(callee) && callee.name === 'Date' && nodesIn(node.arguments).length === 0)
      this.uses.push(node.type === 'NewExpression' ? 'new Date()' : 'Date()');
  }
}

const IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Where a TypeScript node holds something that runs: `x as T`, `x!`, a constructor's `private x`. */
const VALUE_FIELDS = new Set(['expression', 'parameter']);

/** True for fields that hold a name, not a use of it: `a.NAME`, `{ NAME: 1 }`, `import { NAME }`. */
function isName(node: Node, field: string): boolean {
  if (node.type === 'MemberExpression') return field === 'property' && node.computed !== true;
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type))
    return field === 'key' && node.computed !== true;
  return /^(?:Import|Export)\w*Specifier$/.test(node.type) && field !== 'local';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function rootOf(use: string): string {
  return /[\w$]+/.exec(use.replace(/^new /, ''))?.[0] ?? use;
}

function letNames(statement: Node): string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || declaration.kind === 'const') return [];
  return nodesIn(declaration.declarations).map(({ id }) => (isNode(id) ? String(id.name) : '?'));
}

function isReexport(statement: Node): boolean {
  return statement.type.startsWith('Export') && isNode(statement.source);
}
