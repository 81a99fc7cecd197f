import type { RepoName } from '../text/types.ts';

/** A row of a record that tells of something done to an issue, as it stands there. */
export type DoneRow = { readonly repo: RepoName; readonly url: string; readonly row: string };

const DONE_ROW =
  /^\| (?:opened|updated|closed|reopened)(?:: [^|]*)? \| \[.*\]\((https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\/issues\/\d+)\) \| /;

/** What a record says was done, in its order: a run that heals it keeps that and adds its own. */
export function readDoneRows(record: string): readonly DoneRow[] {
  return record.split(/\r?\n/).flatMap((row) => {
    const [, url, repo] = DONE_ROW.exec(row) ?? [];
    return url === undefined || repo === undefined ? [] : [{ repo, url, row }];
  });
}

/** What has happened to issues, as a record's headline counts it. */
export type DoneCounts = Readonly<Record<'opened' | 'updated' | 'closed' | 'reopened', number>>;

/** The figures in a record's headline; zeros where it tells of nothing done. */
export function readDoneCounts(record: string): DoneCounts {
  const headline = /^### Merging this (.*)$/m.exec(record)?.[1] ?? '';
  const read = (verb: string) => Number(new RegExp(`\\b${verb} (\\d{1,6})\\b`).exec(headline)?.[1] ?? 0);
  return { opened: read('opened'), updated: read('updated'), closed: read('closed'), reopened: read('reopened') };
}
