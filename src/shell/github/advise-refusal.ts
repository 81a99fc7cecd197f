import type { Refusal } from './request-policy.ts';

/** What a token must be allowed to do, as the end of a sentence. */
export type Need = 'issues' | 'notes' | 'reflect';

/** What to grant where GitHub says that the token may not, or does not see what it was asked for. */
export const NEEDS = {
  issues: {
    forbidden: 'give the token the permission "Issues: read and write" there',
    missing: 'not found; check the name, and that the token may read and write its issues',
  },
  notes: {
    forbidden: 'give `notes-token` `contents: read`, and `pull-requests: write` for the comment',
    missing: 'not found; check that `notes-token` may read this repository',
  },
  reflect: {
    forbidden: 'give `notes-token` `contents: write` and `pull-requests: write`',
    missing: 'not found; give `notes-token` `contents: write` and `pull-requests: write`',
  },
} as const satisfies Record<Need, object>;

type Row = readonly [words: RegExp, advise: (refusal: Refusal, need: Need) => string];

/**
 * GitHub's refusals by what they say, each with what helps: a permission is asked for only where one is missing. The
 * words are those of GitHub's own answers, as people quote them in the issues of other actions.
 */
const ROWS: readonly Row[] = [
  [/archived/i, () => 'unarchive it or choose another target'],
  [/\bsaml\b/i, (refusal) => `authorise the token for the organisation's single sign-on${nameSignOn(refusal)}`],
  [/token.{0,40}lifetime/i, () => 'create a new token with a lifetime that the organisation allows'],
  [
    /personal access tokens? \(classic\)/i,
    () => 'the organisation forbids classic tokens: use a fine-grained token or a GitHub App',
  ],
  [
    /forbids access via a fine-grained/i,
    () => 'the organisation forbids fine-grained tokens: ask for approval of the token there, or use a GitHub App',
  ],
  [
    /\bip (?:address|allow)/i,
    () => 'use a runner whose address is on the allow list, or ask an owner of the organisation to add it',
  ],
  [/suspended/i, () => "the token's account or App is suspended: use another"],
  [
    /enterprise managed user|managed user/i,
    () => 'a managed account cannot act outside its enterprise: use a token of another account or a GitHub App',
  ],
  [
    /interactions?\b.{0,60}\b(?:limit|restrict)|\blimit\w*\b.{0,30}\binteract/i,
    () => 'interactions are limited there for now: wait until the limit ends, or use an account with write access',
  ],
  [/\bblocked\b/i, () => "the token's account is blocked there: ask to have it unblocked, or use another"],
  [
    /not permitted to create or approve pull requests/i,
    () => 'allow GitHub Actions to create pull requests (Settings → Actions → General), or use a GitHub App',
  ],
  [/rate limit/i, () => 'the next run tries again'],
  [/resource not accessible/i, (_refusal, need) => NEEDS[need].forbidden],
];

/** What to do about a refusal (401 or 403); where its words are not known, what to look at. */
export function adviseRefusal(refusal: Refusal, need: Need): string {
  const row = ROWS.find(([words]) => words.test(refusal.message));
  if (row !== undefined) return row[1](refusal, need);
  if (refusal.status === 401) return 'check that the secret is right and has not expired';
  const what = need === 'issues' ? 'issues there' : 'this repository and its pull requests';
  return `check what the token's account is allowed to do with ${what}`;
}

/** GitHub says in a header where a token is authorised. */
function nameSignOn({ headers }: Refusal): string {
  const url = /^required;\s*url=(https:\/\/[^\s;,"'<>]+)/.exec(headers['x-github-sso'] ?? '')?.[1];
  return url === undefined ? '' : `: ${url}`;
}
