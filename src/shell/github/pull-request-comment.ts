import { readSigner, signComment } from '../../core/tell/comment.ts';
import type { Comment, NotesRepository } from './notes-repository.ts';
import { describeError, TrackerError } from './tracker-error.ts';

/** What became of the comment. `forbidden`: a fork's token may not write; the job summary carries the text. */
export type CommentResult = 'written' | 'unchanged' | 'absent' | 'outdated' | { readonly kind: 'forbidden' };

/** The user of the workflow's own token, in every repository. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** Our comments on a pull request: the first, which is kept up, and what previews at the same time wrote beside it. */
export type OwnComments = { readonly kept: Comment | null; readonly doubles: readonly Comment[] };

/**
 * Finds the action's own comments. Their marker alone proves nothing, since anybody can paste it and bots quote: the
 * author must be the workflow's bot or the token's own user. An App's token cannot tell whose it is; there a comment
 * counts that names its own author. Only where GitHub tells nothing does the first one with the marker count.
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
  const own = marked.find(isByWorkflow);
  if (own !== undefined || marked.length === 0) return own ?? null;
  const viewer = await repository.getViewer();
  if (viewer === undefined) return marked[0] ?? null;
  if (viewer === null) return marked.find((comment) => isBot(comment) && isSigned(comment)) ?? null;
  return marked.find((comment) => comment.author?.toLowerCase() === viewer.toLowerCase()) ?? null;
}

function isBot({ authorType }: Comment): boolean {
  return authorType !== 'User';
}

function isByWorkflow(comment: Comment): boolean {
  return isBot(comment) && comment.author === WORKFLOW_BOT;
}

function isSigned({ body, author }: Comment): boolean {
  return author !== null && readSigner(body) === author;
}

/** The text for a comment that is there: signed where its author is an App's bot. */
function signFor(comment: Comment, body: string): string {
  const { author, authorType } = comment;
  return author !== null && authorType === 'Bot' && !isByWorkflow(comment) ? signComment(body, author) : body;
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
    const unsigned = text.body ?? (kept === null ? null : text.empty);
    if (unsigned === null) return 'absent';
    const body = kept === null ? unsigned : signFor(kept, unsigned);
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

/**
 * A comment whose answer was lost may be there: look before writing another. Only the answer tells an App's token as
 * whom it writes, so there the comment is signed at once.
 */
async function createOnce(
  repository: NotesRepository,
  number: number,
  text: { readonly body: string; readonly isOurs: (body: string) => boolean },
): Promise<void> {
  const create = async () => {
    const comment = await repository.createComment(number, text.body);
    const signed = signFor(comment, text.body);
    if (signed !== text.body) await repository.updateComment(comment.id, signed);
  };
  try {
    await create();
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'ambiguous') throw error;
    if ((await findComments(repository, number, text.isOurs)).kept === null) await create();
  }
}

/** GitHub may change line ends and outer white space of what it stores. */
function isSameText(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n').trim() === b.replace(/\r\n/g, '\n').trim();
}

/**
 * Turns the previews' comments into records after the merge, of those pull requests that have one. `write` gives the record
 * in place of the text that is there, or null when that is to stay. Failures are reported, never thrown.
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
      const written = await text.write(kept.body, number);
      // Without a word of its own a run has no right to write.
      if (written === null) continue;
      const body = signFor(kept, written);
      if (!isSameText(kept.body, body)) await repository.updateComment(kept.id, body);
      for (const { id } of doubles) await repository.deleteComment(id);
    }
    return null;
  } catch (error) {
    // The run itself says when the limit is reached.
    return error instanceof TrackerError && error.kind === 'limited' ? null : describeError(error);
  }
}
