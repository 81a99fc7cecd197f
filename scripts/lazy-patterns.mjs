// Makes the patterns of a bundle when they are first asked for. An engine reads a literal twice before anything runs: when it
// parses the file, and when it evaluates it. A class such as `\p{L}` takes it a tenth of a millisecond each time, and most
// runs use few of the hundreds of patterns.
import ts from 'typescript';

/** Methods that begin at the start of a text, wherever a global pattern ended before. */
const STARTING_ANEW = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split']);

/** The code of a module with the same patterns, made lazily; what it exports is made where it was. */
export function makePatternsLazy(code) {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const constants = findConstants(file);
  const statements = new Map([...constants.values()].map((declaration) => [declaration.parent.parent, declaration]));
  const edits = [];
  const shared = [];
  const visit = (node) => {
    if (statements.has(node)) {
      const { name, initializer } = statements.get(node);
      const made = `${name.text}$made`;
      const head = `var ${made};\nfunction ${name.text}() {\n  return ${made} ??= `;
      edits.push([node.getStart(), initializer.getStart(), head]);
      if (ts.isRegularExpressionLiteral(initializer)) edits.push([...spanOf(initializer), construct(initializer)]);
      else visit(initializer);
      edits.push([initializer.end, node.end, ';\n}']);
    } else if (ts.isRegularExpressionLiteral(node)) {
      if (!isInFunction(node)) edits.push([...spanOf(node), construct(node)]);
      else if (isStateless(node)) {
        shared.push(`pattern$${shared.length}`);
        edits.push([...spanOf(node), `(${shared.at(-1)} ??= ${construct(node)})`]);
      }
    } else if (isRead(node) && constants.has(node.text)) edits.push([node.end, node.end, '()']);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  const changed = edits.map(([start, , text], index) => code.slice(edits[index - 1]?.[1] ?? 0, start) + text);
  const rest = code.slice(edits.at(-1)?.[1] ?? 0);
  return [...changed, rest, shared.length === 0 ? '' : `var ${shared.join(', ')};\n`].join('');
}

/** The declarations of patterns, by their names: one in its statement, and only ever read. */
function findConstants(file) {
  const found = new Map();
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    const [declaration, ...others] = statement.declarationList.declarations;
    if (others.length === 0 && isPattern(declaration.initializer)) found.set(declaration.name.text, declaration);
  }
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isProperty(node) && !isRead(node) && node.parent !== found.get(node.text))
      found.delete(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isPattern(node) {
  if (node === undefined) return false;
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');
}

/** Whether a name stands for its value, and is neither declared, given another one, nor exported. */
function isRead(node) {
  if (!ts.isIdentifier(node) || isProperty(node)) return false;
  const { parent } = node;
  if (parent.name === node || parent.propertyName === node) return false;
  return !(ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.getText().endsWith('='));
}

/** `NAME` in `x.NAME` and in `{ NAME: x }`. */
function isProperty({ parent, pos }) {
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name.pos === pos;
}

function isInFunction(node) {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** Whether a pattern works alike each time: a global one remembers where it ended. */
function isStateless({ text, parent }) {
  const [, flags] = divide(text);
  if (!/[gy]/.test(flags)) return true;
  return !flags.includes('y') && ts.isCallExpression(parent) && STARTING_ANEW.has(parent.expression.name?.text);
}

function spanOf(node) {
  return [node.getStart(), node.end];
}

function construct({ text }) {
  const [source, flags] = divide(text);
  return `new RegExp(${[source, flags]
    .filter(Boolean)
    .map((part) => JSON.stringify(part))
    .join(', ')})`;
}

/** Source and flags of a literal. */
function divide(literal) {
  const end = literal.lastIndexOf('/');
  return [literal.slice(1, end), literal.slice(end + 1)];
}
