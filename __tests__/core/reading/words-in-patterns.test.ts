import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { english } from '../../../src/core/languages/english.ts';

const CORE = path.resolve('src/core');
/** Data of the languages; what stands beside it there makes patterns of it. */
const DATA =
  /^languages\/(?:chinese|dutch|english|english-sentences|english-verbs|french|german|italian|japanese|korean|polish|portuguese|romanian|spanish|types|sentence-types)\.ts$/;

/** Words that stand in patterns of reading, each with why. Any other belongs to a list in `core/languages`. */
const STAYING: readonly (readonly [why: string, words: string])[] = [
  ['ends of words, and beginnings', 'ing ed ied ies ly tion ment st nd rd th ll eo re'],
  [
    'addresses, and what sites and programs write in notes',
    'www github com mailto pr issue issues pull pulls discussions link name br',
  ],
  [
    'shortcodes of emoji, fields of programs',
    'white check mark heavy ballot box with button date calendar spiral alarm clock due hourglass flowing sand scheduled closed',
  ],
  [
    'join a name and a task where the case of what stands beside them tells',
    'to will should must can be has have had needs does is are was were been going',
  ],
  [
    'stand before or behind such a joint',
    'also then please still maybe perhaps possibly let and or all both the an this that these there we it you they our of on for by from in at with as',
  ],
  [
    'begin or end a clause',
    'if when once after before until which who so but because how what whether about there here regarding',
  ],
  ['parts of days beside an owner', 'next end day week month tomorrow period time'],
  ['tell of a reference what it is', 'mr bug ticket item point task'],
  ['lists of attendees, and who wrote them', 'meeting team other scribe chair'],
  [
    'set phrases around a marker',
    'required needed requested lists items sections group comments apps files action todo do',
  ],
  ['columns and cells of tables', 'notes remarks details description yes everyone others'],
  ['states', 'new pending open already merged sent status state done'],
  [
    'names of sections with something beside them',
    'not no example sample completed finished resolved archived following things whats had agreed identified noted came up decided took',
  ],
  [
    'places held by templates',
    'topic lorem ipsum blah one two three insert your further outstanding interested assigned',
  ],
  ['remarks', 'call discussion update presentation adjourned ended thanks thank kudos see cc consensus'],
  ['behind a name in a script without spaces', 'さん 先生'],
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
  const sources = listSources('reading');

  it('stand in core/languages, and in no pattern of reading but those with a reason', () => {
    const staying = new Set(STAYING.flatMap(([, words]) => words.split(' ')));
    const found = sources.flatMap((file) =>
      listPatterns(file)
        .flatMap(listWords)
        .filter((word) => !staying.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('no reason stands for a word that is in no pattern', () => {
    const written = new Set(sources.flatMap(listPatterns).flatMap(listWords));
    expect(STAYING.flatMap(([, words]) => words.split(' ')).filter((word) => !written.has(word))).toEqual([]);
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
