import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import type { RepositorySeed } from '../../testing/embedded-github/seeds.ts';
import type { IssueSnapshot } from '../../testing/embedded-github/snapshot.ts';
import type { FileChanges } from '../../testing/support/git-repository.ts';
import { createWorld, type World } from './world.ts';

const TARGET = 'acme/tracker';
const CONFIG = '.github/meeting-todos.yml';
const WEEK = 7 * 86_400_000;
/** Noon of the day after the first meeting. */
const FIRST = Date.UTC(2026, 0, 6, 12);

type Issues = readonly IssueSnapshot[];

/** What happens between two runs: files of the scene's folder change, and people act on the scene's issues. */
export type Stage = {
  readonly files?: FileChanges | ((issues: Issues) => FileChanges);
  readonly act?: (github: EmbeddedGitHub, issues: Issues) => void;
  /** The scene's issues afterwards: `title (state)`, by number; left out where they are as before. */
  readonly then?: readonly string[];
  /** Write requests to issues that were there before. */
  readonly writes?: number;
};

/** One history of one folder. Its words must be its own: scenes share a repository and its runs. */
export type Scene = { readonly name: string; readonly stages: readonly Stage[] };

/** What was seen of one scene after a stage. */
export type Seen = { readonly then: readonly string[]; readonly writes: number };

/** All that was seen. */
export type Played = {
  readonly seen: (name: string) => readonly Seen[];
  /** What second runs wrote, which is nothing. */
  readonly again: readonly string[];
  readonly codes: readonly (number | null)[];
};

export type PlayOptions = {
  /** Inputs and configuration by stage. */
  readonly inputs?: readonly Readonly<Record<string, string>>[];
  readonly config?: readonly string[];
  readonly collaborators?: readonly string[];
  /** Repositories beside. */
  readonly others?: readonly RepositorySeed[];
  /** Stages whose push replaces the branch's newest commit instead of following it. */
  readonly forced?: readonly number[];
};

/**
 * Plays scenes at once, stage by stage: one push a stage for all of them, and a second run behind it. Stage n is pushed
 * on the n-th Tuesday of 2026, the day after its meeting.
 */
export async function playScenes(scenes: readonly Scene[], options: PlayOptions = {}): Promise<Played> {
  const clock = { now: new Date(FIRST) };
  const { collaborators = [], others = [], inputs, config, forced } = options;
  const github = { now: () => clock.now, repositories: others };
  const world = await createWorld({ files: { 'README.md': 'Notes' }, collaborators, github });
  const cast = createCast(scenes, world.server.github);
  const seen = scenes.map((): Seen[] => []);
  const again: string[] = [];
  const codes: (number | null)[] = [];
  for (let at = 0; at < Math.max(...scenes.map(({ stages }) => stages.length)); at += 1) {
    clock.now = new Date(FIRST + WEEK * at);
    const settings = { notes: '**/*.md', 'max-new': '1000', 'max-closes': '1000', ...inputs?.[at] };
    const settled = config?.[at];
    const files = { ...(settled === undefined ? {} : { [CONFIG]: settled }), ...cast.prepare(at) };
    world.server.github.clearLog();
    codes.push((await push(world, files, settings, forced?.includes(at) === true)).code);
    for (const [index, one] of cast.look().entries()) seen[index]?.push(one);
    world.server.github.clearLog();
    codes.push((await world.dispatch(settings)).code);
    for (const { isWrite, path, body } of world.server.github.requests)
      if (isWrite) again.push(`stage ${at}: ${path} ${body}`);
  }
  return { seen: (name) => seen[scenes.findIndex((scene) => scene.name === name)] ?? [], again, codes };
}

/** Knows whose each issue is: that of the scene whose folder it linked to at first. */
function createCast(scenes: readonly Scene[], github: EmbeddedGitHub) {
  const owners = new Map<number, number>();
  const listOf = (index: number) => github.issues(TARGET).filter(({ number }) => owners.get(number) === index);
  return {
    /** Lets people act, and gives the files that change. */
    prepare: (at: number): FileChanges => {
      const files: [string, string | Uint8Array | null][] = [];
      for (const [index, { stages }] of scenes.entries()) {
        const stage = stages[at];
        stage?.act?.(github, listOf(index));
        const changed = typeof stage?.files === 'function' ? stage.files(listOf(index)) : (stage?.files ?? {});
        for (const [path, text] of Object.entries(changed)) files.push([`scene-${index}/${path}`, text]);
      }
      return Object.fromEntries(files);
    },
    look: (): readonly Seen[] => {
      const known = new Map(owners);
      for (const { number, body } of github.issues(TARGET)) {
        const index = /\/blob\/[0-9a-f]{40}\/scene-(\d+)\//.exec(body)?.[1];
        if (!owners.has(number) && index !== undefined) owners.set(number, Number(index));
      }
      const written = github.requests.flatMap(({ isWrite, path }) =>
        isWrite ? (known.get(Number(/\/issues\/(\d+)/.exec(path)?.[1])) ?? []) : [],
      );
      return scenes.map((_scene, index) => ({
        then: listOf(index).map(tellIssue),
        writes: written.filter((one) => one === index).length,
      }));
    },
  };
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
    ...(body.includes('**Raised again** ') ? ['raised again'] : []),
    ...(body.includes('**Raised again after**') ? ['anew'] : []),
  ];
  return `${title} (${marks.join(', ')})`;
}
