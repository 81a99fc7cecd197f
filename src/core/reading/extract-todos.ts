import { buildTree, type Branch } from '../note/build-tree.ts';
import { findDue, withoutPhrase, type Due } from './observe/due.ts';
import { saysNoIssue } from '../text/html-comments.ts';
import { areKnown, isCollective, splitOwners } from './owner-names.ts';
import { findSubject } from './owner-sentence.ts';
import { parseContent, parseLine, type Parsed, type ReadingContext } from './parse-line.ts';
import { readFields } from './item-fields.ts';
import { joinLines, listItems, quoteItem, quoteLines } from './item-lines.ts';
import { isNoAction, isNotice } from './notice.ts';
import type { Line } from '../note/scan-lines.ts';
import { findHabits, headPerson } from './section-habits.ts';
import type { SubItem, TodoState, Withheld } from './types.ts';

/** An item as read from the lines, before people and targets are looked up. */
export type RawTodo = {
  readonly line: Line;
  readonly owners: readonly string[];
  readonly text: string;
  readonly source: string;
  readonly due: Due;
  readonly state: TodoState;
  readonly items: readonly SubItem[];
  readonly withheld: Withheld | null;
};

/** What a branch inherits from the owner line above it. */
type Inherited = {
  readonly owners: readonly string[];
  readonly due: Due | null;
  readonly header: string | null;
  readonly state: TodoState;
  readonly withheld: Withheld | null;
};

const NOTHING: Inherited = { owners: [], due: null, header: null, state: 'open', withheld: null };
/** Sub-items kept of one item. */
const MOST_ITEMS = 200;

/** Reads the items of a section of things to do. */
export function extractSection(lines: readonly Line[], about: ReadingContext): readonly RawTodo[] {
  const items = lines.filter((line) => line.kind === 'bullet' || line.kind === 'text').map((line) => line.content);
  const habits = findHabits(items, about.lexicon);
  const context = { ...about, lexicon: { ...about.lexicon, habits }, parsed: new WeakMap<Line, Parsed>() };
  // Lines that each say who is to do something are an item each.
  const speaks = (line: Line) => (findSubject(line.content, context.lexicon, false)?.length ?? 0) > 0;
  const starts = (line: Line, before?: Line) =>
    parseLine(line, context).prefixed || (before?.kind === 'text' && speaks(line) && speaks(before));
  const roots = buildTree(
    lines.map((line) => headPerson(line, context.lexicon)),
    starts,
  );
  return roots.flatMap((branch) => readBranch(branch, NOTHING, context));
}

/** Reads one branch outside any section: only explicit markers make items there. */
export function extractExplicit(branch: Branch, context: ReadingContext): readonly RawTodo[] {
  // A speaker's name in front makes no item of what was said.
  if (!parseContent(joinLines(branch.lines), branch.line.box, context).explicit) return [];
  return readBranch(branch, NOTHING, context);
}

function readBranch(whole: Branch, inherited: Inherited, context: ReadingContext): readonly RawTodo[] {
  const first =
    whole.lines.length === 1
      ? parseLine(whole.line, context)
      : parseContent(joinLines(whole.lines), whole.line.box, context);
  const said = findDue(first.text, context);
  const isBare = !/[\p{L}\p{N}]/u.test(withoutPhrase(first.text, said.phrase)) || /^(?:TODO|todo)\.?$/.test(first.text);
  if (isBare) {
    const own = first.owners.length > 0 || first.explicit;
    return readBare(whole, { parsed: first, due: said, own }, inherited, context);
  }
  const fields = readFields(whole, context);
  const branch = { ...whole, children: [...fields.rest] };
  const parsed = first.owners.length > 0 ? first : { ...first, owners: fields.owners };
  const due = said.phrase === null && fields.due !== null ? fields.due : said;
  const own = parsed.owners.length > 0 || parsed.explicit;
  if (inherited.owners.length > 0 || inherited.header !== null) {
    return [
      createTodo(
        branch,
        { ...parsed, owners: own && parsed.owners.length > 0 ? parsed.owners : inherited.owners },
        due,
        inherited,
      ),
    ];
  }
  const isName = areKnown(parsed.text, context.lexicon) || isCollective(parsed.text);
  if (branch.children.length > 0 && !own && isName) {
    const owners = splitOwners(parsed.text);
    return readBare(branch, { parsed: { ...parsed, owners }, due, own: true }, inherited, context);
  }
  if (own) return parsed.explicit && isNoAction(parsed.text) ? [] : readOwned(branch, parsed, due, inherited, context);
  if (isLabel(branch, parsed, context))
    return branch.children.flatMap((child) => readBranch(child, inherited, context));
  return readUnowned(branch, parsed, due, inherited, context);
}

/** A list right below a paragraph line is its checklist, but for bullets that name owners of their own. */
function readOwned(
  branch: Branch,
  parsed: Parsed,
  due: Due,
  inherited: Inherited,
  context: ReadingContext,
): readonly RawTodo[] {
  if (branch.line.kind !== 'text') return [createTodo(branch, parsed, due, inherited)];
  const isApart = (child: Branch) => parseLine(child.line, context).prefixed;
  const rest = { ...branch, children: branch.children.filter((child) => !isApart(child)) };
  return [
    createTodo(rest, parsed, due, inherited),
    ...branch.children.filter(isApart).flatMap((child) => readBranch(child, inherited, context)),
  ];
}

/** An owner alone, or with nothing but a due phrase: each item below is a TODO of that owner, due then. */
function readBare(
  branch: Branch,
  read: { readonly parsed: Parsed; readonly due: Due; readonly own: boolean },
  inherited: Inherited,
  context: ReadingContext,
): readonly RawTodo[] {
  const { parsed, due, own } = read;
  if (!own) return branch.children.flatMap((child) => readBranch(child, inherited, context));
  if (branch.children.length === 0) {
    if (parsed.owners.length > 0)
      context.warn(branch.line, `\`${parsed.owners.join('/')}\` has nothing to do here: the owner stands without text`);
    return [];
  }
  const header = quoteLines(branch.lines);
  const below: Inherited = {
    owners: parsed.owners,
    due: due.phrase === null ? null : due,
    header,
    state: parsed.state,
    withheld: saysNoIssue(parsed.comments) ? 'no-issue' : inherited.withheld,
  };
  return branch.children.flatMap((child) => readBranch(child, below, context));
}

/** Whether an unowned bullet only names the topic of the bullets below it. */
function isLabel(branch: Branch, parsed: Parsed, context: ReadingContext): boolean {
  if (branch.children.length === 0) return false;
  if (branch.line.box !== null) return false;
  const below = branch.children.map((child) => parseLine(child.line, context));
  return (
    /[:：]\s*$/.test(parsed.text) ||
    branch.children.some((child) => child.line.box !== null) ||
    below.some((child) => child.prefixed || child.owners.length > 0) ||
    parsed.text.split(/\s+/).length <= 3
  );
}

function readUnowned(
  branch: Branch,
  parsed: Parsed,
  due: Due,
  inherited: Inherited,
  context: ReadingContext,
): readonly RawTodo[] {
  if (branch.line.kind !== 'bullet' && branch.line.box === null)
    return branch.children.flatMap((child) => readBranch(child, inherited, context));
  if (branch.line.box === null && isNotice(parsed.text)) return [];
  const todo = createTodo(branch, parsed, due, inherited);
  return [context.unowned === 'issue' || todo.withheld !== null ? todo : { ...todo, withheld: 'no owner' }];
}

function createTodo(branch: Branch, parsed: Parsed, due: Due, inherited: Inherited): RawTodo {
  return {
    line: branch.line,
    owners: parsed.owners,
    text: parsed.text.replace(/\s+/g, ' ').trim(),
    source: quoteItem(branch.lines, inherited.header),
    due: due.due === null && due.impossible === null ? (inherited.due ?? due) : due,
    state: inherited.state === 'open' ? parsed.state : inherited.state,
    items: listItems(branch).slice(0, MOST_ITEMS),
    withheld: saysNoIssue(parsed.comments) ? 'no-issue' : inherited.withheld,
  };
}
