import type { FieldSettings } from '../../core/plan/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { splitRepo } from './call-github.ts';
import type { IssueField, IssueTracker } from './issue-tracker.ts';
import { describeError, TrackerError } from './tracker-error.ts';

/** What goes along with an issue where the target knows of it: its type, and its due date in a field. */
export type Extra = 'type' | 'fields';

/** The number of an issue field, or why it could not be found. */
export type DueField = { readonly id: number | null; readonly problem: string | null };

/** What a run has learnt about the issue types and fields of its targets. */
export type ExtrasMemory = {
  /** The field that carries due dates. Asked once per target, and only where neither configuration nor list told it. */
  readonly findDueField: (repo: RepoName) => Promise<DueField>;
  /** What a target refused is not sent there again in this run. */
  readonly isRefused: (repo: RepoName, extra: Extra) => boolean;
  readonly refuse: (repo: RepoName, extra: Extra) => void;
};

/** What is known without asking: the configured field, and the fields of listed issues. */
export type KnownExtras = {
  readonly dueField: FieldSettings['due'];
  readonly fields: readonly (IssueField & { readonly repo: RepoName })[];
};

/** A memory that starts with what configuration and listed issues tell. Fields belong to an organisation. */
export function createExtrasMemory(tracker: Pick<IssueTracker, 'listFields'>, known: KnownExtras): ExtrasMemory {
  const { dueField } = known;
  const listed = new Map(
    known.fields.filter(({ name }) => isNamed(name, dueField)).map(({ repo, id }) => [nameOwner(repo), id]),
  );
  const found = new Map<RepoName, DueField>();
  const refused = new Set<string>();
  return {
    findDueField: async (repo) => {
      if (dueField === null || refused.has(`fields ${repo}`)) return NO_FIELD;
      const id = typeof dueField === 'number' ? dueField : listed.get(nameOwner(repo));
      if (id !== undefined) return { id, problem: null };
      const field = found.get(repo) ?? (await askForField(tracker, repo, dueField));
      found.set(repo, field);
      return field;
    },
    isRefused: (repo, extra) => refused.has(`${extra} ${repo}`),
    refuse: (repo, extra) => void refused.add(`${extra} ${repo}`),
  };
}

const NO_FIELD: DueField = { id: null, problem: null };

/** Whatever is answered, issues are opened: without the field the due date stands in the text alone. */
async function askForField(
  tracker: Pick<IssueTracker, 'listFields'>,
  repo: RepoName,
  name: FieldSettings['due'],
): Promise<DueField> {
  const otherwise = 'due dates appear only in the text there';
  try {
    const fields = await tracker.listFields(repo);
    const field = fields.find((one) => isNamed(one.name, name));
    if (field !== undefined) return { id: field.id, problem: null };
    return {
      id: null,
      problem: `${repo}: the organisation has no issue field \`${name}\`, so ${otherwise}${listNames(fields)}`,
    };
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    const reason = error instanceof TrackerError && error.kind === 'ambiguous' ? describeError(error) : null;
    const problem =
      reason === null
        ? `${repo}: the token may not list the issue fields of the organisation, or it has none, so ${otherwise}; write the number of the field into the configuration (\`fields: { due: 123 }\`)`
        : `${reason}; until then ${otherwise}`;
    return { id: null, problem };
  }
}

function listNames(fields: readonly IssueField[]): string {
  return fields.length === 0 ? '' : `; it has ${fields.map(({ name }) => `\`${name}\``).join(', ')}`;
}

function isNamed(name: string, field: FieldSettings['due']): boolean {
  return typeof field === 'string' && name.toLowerCase() === field.toLowerCase();
}

function nameOwner(repo: RepoName): string {
  return splitRepo(repo).owner.toLowerCase();
}
