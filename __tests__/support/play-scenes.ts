import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import type { IssueSnapshot } from '../../testing/embedded-github/snapshot.ts';
import type { FileChanges } from '../../testing/support/git-repository.ts';
import { createWorld, type World } from './world.ts';

const TARGET = 'acme/tracker';

/** What happens between two runs: files of the scene's folder change, and people act on the scene's issues. */
export type Stage = {
  readonly files?: FileChanges;
  readonly act?: (github: EmbeddedGitHub, issues: readonly IssueSnapshot[]) => void;
  /** The scene's issues afterwards: `title (state)`, by number; left out where they are as before. */
  readonly then?: readonly string[];
  /** Write requests to issues that were there before. */
  readonly writes?: number;
};

/** One history of one folder. Its words must be its own: scenes share a repository and its runs. */
export type Scene = { readonly name: string; readonly stages: readonly Stage[] };

/** What was seen of one scene after each stage. */
export type Seen = { readonly then: readonly string[]; readonly writes: number };

/** All that was seen: by scene, and what second runs wrote, which is nothing. */
export type Played = {
  readonly seen: (name: string) => readonly Seen[];
  readonly again: readonly string[];
  readonly codes: readonly number[];
  readonly world: World;
};

export type PlayOptions = {
  readonly inputs?: readonly Readonly<Record<string, string>>[];
  readonly config?: readonly string[];
  readonly collaborators?: readonly string[];
  /** Stages whose push replaces the branch's newest commit instead of following it. */
  readonly forced?: readonly number[];
};

/**
 * Plays scenes at once, stage by stage: one push a stage for all of them, and a second run behind it. Stage n is pushed
 * at noon of the n-th Tuesday of 2026, the day after its meeting.
 */
export async function playScenes(scenes: readonly Scene[], options: PlayOptions = {}): Promise<Played> {
  const clock = { now: new Date(0) };
  const { collaborators = [] } = options;
  const world = await createWorld({
    files: { 'README.md': 'Notes' },
    collaborators,
    github: { now: () => clock.now },
  });
  const { github } = world.server;
  const folders = new Map(scenes.map(({ name }, index) => [name, `s${String(index).padStart(2, '0')}`]));
  const owners = new Map<number, string>();
  const seen = new Map<string, Seen[]>(scenes.map(({ name }) => [name, []]));
  const again: string[] = [];
  const codes: number[] = [];
  const issuesOf = (name: string) => github.issues(TARGET).filter(({ number }) => owners.get(number) === name);
  const count = Math.max(...scenes.map(({ stages }) => stages.length));
  for (let at = 0; at < count; at += 1) {
    clock.now = new Date(Date.UTC(2026, 0, 6 + 7 * at, 12));
    for (const { name, stages } of scenes) stages[at]?.act?.(github, issuesOf(name));
    const files = scenes.flatMap(({ name, stages }) =>
      Object.entries(stages[at]?.files ?? {}).map(([path, text]) => [`${folders.get(name) ?? ''}/${path}`, text]),
    );
    const config = options.config?.[at];
    if (config !== undefined) files.push(['.github/meeting-todos.yml', config]);
    const inputs = { notes: '**/*.md', 'max-new': '1000', 'max-closes': '1000', ...options.inputs?.[at] };
    const known = new Set(owners.keys());
    github.clearLog();
    const { code } = await push(world, Object.fromEntries(files), inputs, options.forced?.includes(at) ?? false);
    codes.push(code ?? -1);
    for (const issue of github.issues(TARGET)) {
      const folder = /\/blob\/[0-9a-f]{40}\/(s\d\d)\//.exec(issue.body)?.[1];
      const [name] = [...folders].find(([, one]) => one === folder) ?? [];
      if (!owners.has(issue.number) && name !== undefined) owners.set(issue.number, name);
    }
    const written = github.requests.flatMap(({ isWrite, path }) => {
      const number = Number(/\/issues\/(\d+)/.exec(path)?.[1]);
      return isWrite && known.has(number) ? [owners.get(number)] : [];
    });
    for (const { name } of scenes) {
      const writes = written.filter((one) => one === name).length;
      seen.get(name)?.push({ then: issuesOf(name).map(tellIssue), writes });
    }
    github.clearLog();
    await world.dispatch(inputs);
    again.push(...github.requests.flatMap(({ isWrite, path, body }) => (isWrite ? [`${at}: ${path} ${body}`] : [])));
  }
  return { seen: (name) => seen.get(name) ?? [], again, codes, world };
}

function push({ git, run }: World, files: FileChanges, inputs: Record<string, string>, isForced: boolean) {
  const before = git.resolve();
  if (isForced) git.git('reset', '--quiet', '--soft', 'HEAD~1');
  const after = git.commit('Notes', files);
  return run({ name: 'push', before, after }, inputs);
}

function tellIssue({ title, state, stateReason, body }: IssueSnapshot): string {
  const marks = [
    state === 'open' ? 'open' : (stateReason ?? 'closed'),
    ...(body.includes('**Removed**') ? ['marked'] : []),
    ...(/\*\*Raised again\*\* /.test(body) ? ['raised again'] : []),
    ...(body.includes('**Raised again after**') ? ['anew'] : []),
  ];
  return `${title} (${marks.join(', ')})`;
}
