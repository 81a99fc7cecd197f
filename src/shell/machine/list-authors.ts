import type { Evidence } from '../../core/people/evidence.ts';
import { isLogin } from '../../core/text/login.ts';

/** Commits looked at: the people of today are among the latest. */
const MOST_COMMITS = 5000;
/** Both shapes of the addresses that GitHub gives out: `id+login@…` and, for older accounts, `login@…`. */
const NOREPLY = /^(?:(\d+)\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** Words for `git log` that make it print one line an author: name, tab, address; co-authors behind them. */
export const AUTHORS_LOG = [
  'log',
  `--max-count=${MOST_COMMITS}`,
  '--format=%aN%x09%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)',
] as const;

/**
 * Authors whose address names their account, the newest first. An account that was renamed counts under its latest name:
 * the number before it stays the same.
 */
export function parseAuthors(log: string): readonly Evidence[] {
  const latest = new Map<string, string>();
  const found = new Map<string, Evidence>();
  for (const line of log.split('\n')) {
    const [, name = '', address = ''] = /^\s*(.*?)\s*(?:\t|<)([^\s<>]+)>?\s*$/.exec(line) ?? [];
    const [, id, written = ''] = NOREPLY.exec(address) ?? [];
    if (name === '' || !isLogin(written)) continue;
    const login = id === undefined ? written : (latest.get(id) ?? written);
    if (id !== undefined) latest.set(id, login);
    found.set(`${name} ${login}`.toLowerCase(), { kind: 'history', name, login });
  }
  return [...found.values()];
}
