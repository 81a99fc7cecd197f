import type { Comment, NotesRepository } from './notes-repository.ts';
import { describeError, TrackerError } from './tracker-error.ts';

/** What became of the comment. `forbidden`: a fork's token may not write; the job summary carries the text. */
export type CommentResult = 'written' | 'unchanged' | 'absent' | 'outdated' | { readonly kind: 'forbidden' };

/** Our comments on a pull request: the first, which is kept up, and what previews at the same time wrote beside it. */
export type OwnComments = { readonly kept: Comment | null; readonly doubles: readonly Comment[] };

/**
 * Finds the action's own comments. Their marker alone proves nothing, since anybody can paste it: a comment must be a
 * bot's or the token's own user's. Only where GitHub tells neither does the first one with the marker count.
 */
export async function findComments(
  repository: NotesRepository,
  number: number,
  isOurs: (body: string) => boolean,
): Promise<OwnComments> {
  const marked = (await repository.listComments(number)).filter((comment) => isOurs(comment.body));
  const kept = await findOwn(repository, marked);
  const doubles = marked.filter((comment) => comment !== kept && comment.author === kept?.author);
  return { kept, doubles: kept?.author === null ? [] : doubles };
}

async function findOwn(repository: NotesRepository, marked: readonly Comment[]): Promise<Comment | null> {
  const bots = marked.find((comment) => comment.authorType !== 'User');
  if (bots !== undefined || marked.length === 0) return bots ?? null;
  const viewer = await repository.getViewer();
  if (viewer === undefined) return marked[0] ?? null;
  return marked.find((comment) => comment.author?.toLowerCase() === viewer?.toLowerCase()) ?? null;
}

/**
 * Keeps the one comment of a pull request: edited in place, untouched when its text would be the same, not begun when
 * there is nothing to say (`body` null). Only while the pull request is open and its head is `headSha`.
 */
export async function keepComment(
  repository: NotesRepository,
  pull: { readonly number: number; readonly headSha: string },
  text: { readonly body: string | null; readonly empty: string; readonly isOurs: (body: string) => boolean },
): Promise<CommentResult> {
  try {
    const { kept, doubles } = await findComments(repository, pull.number, text.isOurs);
    const body = text.body ?? (kept === null ? null : text.empty);
    if (body === null) return 'absent';
    const isSame = kept !== null && isSameText(kept.body, body);
    if (isSame && doubles.length === 0) return 'unchanged';
    if (!(await isCurrent(repository, pull))) return 'outdated';
    if (kept === null) await createOnce(repository, pull.number, { body, isOurs: text.isOurs });
    else if (!isSame) await repository.updateComment(kept.id, body);
    for (const { id } of doubles) await repository.deleteComment(id);
    return 'written';
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'forbidden' || error.kind === 'not found'))
      return { kind: 'forbidden' };
    throw error;
  }
}

/** Where the pull request cannot be read, the event that started the run is believed. */
async function isCurrent(repository: NotesRepository, pull: { number: number; headSha: string }): Promise<boolean> {
  try {
    const now = await repository.readPullRequest(pull.number);
    return now.isOpen && now.headSha === pull.headSha;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    return true;
  }
}

/** A comment whose answer was lost may be there: look before writing another. */
async function createOnce(
  repository: NotesRepository,
  number: number,
  text: { readonly body: string; readonly isOurs: (body: string) => boolean },
): Promise<void> {
  try {
    await repository.createComment(number, text.body);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'ambiguous') throw error;
    if ((await findComments(repository, number, text.isOurs)).kept === null)
      await repository.createComment(number, text.body);
  }
}

/** GitHub may change line ends and outer white space of what it stores. */
function isSameText(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n').trim() === b.replace(/\r\n/g, '\n').trim();
}

/**
 * Turns the previews' comments into records after the merge, of those pull requests that have one. `write` gives the record
 * in place of the text that is there, or null when that is to stay. What failed is told, never thrown.
 */
export async function keepRecord(
  repository: NotesRepository,
  numbers: readonly number[],
  text: {
    readonly write: (existing: string, number: number) => Promise<string | null>;
    readonly isOurs: (body: string) => boolean;
  },
): Promise<string | null> {
  try {
    for (const number of numbers) {
      const { kept, doubles } = await findComments(repository, number, text.isOurs);
      if (kept === null) continue;
      const body = await text.write(kept.body, number);
      if (body !== null && !isSameText(kept.body, body)) await repository.updateComment(kept.id, body);
      // Without a word of its own a run has no right to write.
      if (body !== null) for (const { id } of doubles) await repository.deleteComment(id);
    }
    return null;
  } catch (error) {
    // The run itself says when the limit is reached.
    return error instanceof TrackerError && error.kind === 'limited' ? null : describeError(error);
  }
}
