import { execFileSync } from 'node:child_process';

/** A file that a push touched: where it is now (`blob` null: gone), and where it was before a rename. */
export type Touched = { readonly path: string; readonly blob: string | null; readonly from: string | null };

/** One commit of the default branch's first-parent line, as a push of its own. */
export type Push = { readonly sha: string; readonly time: string; readonly touched: readonly Touched[] };

const MOST_BYTES = 1 << 30;

/** All pushes of a local clone (bare or not), oldest first. A clone that lacks blobs knows unedited renames only. */
export function readHistory(repository: string): readonly Push[] {
  const log = (renames: string) => {
    const words = ['log', '--first-parent', '-m', '--reverse', '--raw', renames, '-z', '--abbrev=40'];
    return git(repository, [...words, '--format=%x01%H %cI']).toString('utf8');
  };
  let listing: string;
  try {
    listing = log('-M');
  } catch {
    listing = log('-M100%');
  }
  return parseHistory(listing.split('\0'));
}

function parseHistory(fields: readonly string[]): readonly Push[] {
  const pushes: { sha: string; time: string; touched: Touched[] }[] = [];
  for (let index = 0; index < fields.length; index++) {
    const field = (fields[index] ?? '').replace(/^\n/, '');
    if (field.startsWith('\u0001')) {
      const [sha = '', time = ''] = field.slice(1).split(' ');
      pushes.push({ sha, time, touched: [] });
    } else if (field.startsWith(':')) {
      const [, mode = '', , blob = '', status = ''] = field.split(' ');
      const isMoved = /^[RC]/.test(status);
      const first = fields[(index += 1)] ?? '';
      const path = isMoved ? (fields[(index += 1)] ?? '') : first;
      const touched = pushes.at(-1)?.touched;
      if (status.startsWith('R')) touched?.push({ path: first, blob: null, from: null });
      const isFile = mode.startsWith('100') && !/^0+$/.test(blob);
      touched?.push({ path, blob: isFile ? blob : null, from: status.startsWith('R') ? first : null });
    }
  }
  return pushes;
}

/** The bytes of several blobs. */
export function readBlobs(repository: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const output = git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [id = '', kind, size = '0'] = output.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (kind === 'missing') continue;
    blobs.set(id, new Uint8Array(output.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return blobs;
}

function git(repository: string, words: readonly string[], input?: string): Buffer {
  const all = ['-c', 'safe.directory=*', '-C', repository, ...words];
  return execFileSync('git', all, { maxBuffer: MOST_BYTES, ...(input === undefined ? {} : { input }) });
}
