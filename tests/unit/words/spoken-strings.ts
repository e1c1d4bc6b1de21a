import { parseSync } from 'vite';

/** A node of the syntax tree, as far as we look into it. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Attributes whose text a reader hears or sees. */
const spokenAttributes: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
  'legend',
  'text',
]);

/** Properties that put text into a page. */
const textProperties: ReadonlySet<string> = new Set([
  'textContent',
  'innerText',
  'title',
  'ariaLabel',
  'placeholder',
  'alt',
]);

/** A letter of any writing; signs and numbers are no words. */
const word = /\p{L}{2}/u;

/** Texts that a source file would show or say without a message: between tags, in spoken attributes, put into an element. A line each. */
export function spokenStrings(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source);
  return stringsIn(program as unknown as Node).filter((text) => word.test(text));
}

function stringsIn(node: Node): string[] {
  return [
    ...ownStrings(node),
    ...Object.values(node)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter(isNode)
      .flatMap(stringsIn),
  ];
}

function ownStrings(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value).trim()];
  if (node.type === 'JSXElement' && Array.isArray(node.children))
    return node.children
      .filter(isNode)
      .flatMap(({ type, expression }) => (type === 'JSXExpressionContainer' ? textsOf(expression) : []));
  if (node.type === 'JSXAttribute' && isNode(node.name) && spokenAttributes.has(nameOf(node.name)))
    return textsOf(node.value);
  if (
    node.type === 'AssignmentExpression' &&
    isNode(node.left) &&
    isNode(node.left.property) &&
    textProperties.has(nameOf(node.left.property))
  )
    return textsOf(node.right);
  return [];
}

/** The texts that an expression may come to: of both branches of a condition, of each part of a sum or template. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
        ({ value }) => value.cooked,
      );
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!==' ? [] : [...textsOf(node.left), ...textsOf(node.right)];
    default:
      return [];
  }
}

const nameOf = ({ name, value }: Node): string => String(name ?? value ?? '');

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
