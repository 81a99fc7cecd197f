import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { english } from '../../../src/core/languages/english.ts';

const CORE = path.resolve('src/core');
/** Data of the languages; what stands beside it there makes patterns of it. */
const DATA =
  /^languages\/(?:chinese|dutch|english(?:-(?:joints|phrases|remarks|sentences|verbs))?|french|german|italian|japanese|korean|polish|portuguese|romanian|spanish|types|sentence-types)\.ts$/;

/** Words that stand in patterns of reading, each with why. Any other belongs to a list in `core/languages`. */
const STAYING: readonly (readonly [why: string, words: string])[] = [
  ['ends of words', 'ing ed ied ies ly tion ment'],
  [
    'addresses, and what sites and programs write in notes',
    'github com www mailto pr issue issues pull pulls discussions merge requests link people users profiles members in wiki jira',
  ],
  ['fields and tags of programs: HackMD, Obsidian, trackers of the W3C, HTML', 'name task due on br ul ol li'],
];

function listSources(folder: string): readonly string[] {
  return readdirSync(path.join(CORE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
}

/** The sources of the patterns of a file: its regular expressions, and templates out of which such are made. */
function listPatterns(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(CORE, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.replace(/^\/|\/[a-z]*$/g, ''));
    if (ts.isTaggedTemplateExpression(node)) found.push(...listParts(node.template));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What a template writes itself. */
function listParts(template: ts.TemplateLiteral): readonly string[] {
  const parts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return parts.map((part) => part.getText().replace(/^[`}]|(?:\$\{|`)$/g, ''));
}

/** The words of a pattern, without classes of signs, and names of groups. */
function listWords(pattern: string): readonly string[] {
  const bare = pattern
    .replace(/\\[pP]\{[^{}]*\}|\(\?<[a-z]\w*>|\\k<\w+>|\\u\{?[\da-f]+\}?|\\x[\da-f]{2}|https?\??:?|\\[a-z]/gi, ' ')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, ' ');
  return (bare.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

describe('words of languages', () => {
  const written = listSources('reading').flatMap((file) =>
    listPatterns(file)
      .flatMap(listWords)
      .map((word) => ({ file, word })),
  );

  it('stand in core/languages, and in no pattern of reading but those with a reason', () => {
    const staying = new Set(STAYING.flatMap(([, words]) => words.split(' ')));
    const found = written.filter(({ word }) => !staying.has(word)).map(({ file, word }) => `${file}: ${word}`);
    expect([...new Set(found)]).toEqual([]);
  });

  it('no reason stands for a word that is in no pattern', () => {
    const words = new Set(written.map(({ word }) => word));
    expect(STAYING.flatMap(([, staying]) => staying.split(' ')).filter((word) => !words.has(word))).toEqual([]);
  });

  it('each list of a language is asked for by name', () => {
    const code = ['languages', 'note', 'reading', 'text', 'identity', 'people']
      .flatMap(listSources)
      .filter((file) => !DATA.test(file))
      .map((file) => readFileSync(path.join(CORE, file), 'utf8'))
      .join('\n');
    const parts = [english.sections, english.people, english.tasks, english.states, english.columns, english.meetings];
    const lists = [...parts, english.due, english.sentences ?? {}].flatMap((part) => Object.keys(part));
    expect(lists.filter((name) => !new RegExp(String.raw`[.{,]\s*${name}\b`).test(code))).toEqual([]);
  });
});
