import type { RepoName } from '../core/text/types.ts';
import { REFLECT } from './parse-reflect.ts';
import type { Settings } from './types.ts';

/** What holds where neither the configuration nor an input says otherwise. `target` is this repository by default. */
export function defaultSettings(target: RepoName): Settings {
  return {
    target,
    notes: null,
    since: { kind: 'days', days: 30 },
    label: 'meeting-todo',
    labels: [],
    type: null,
    fields: { due: null },
    people: [],
    groups: new Map(),
    routes: [],
    followLinks: [],
    sections: [],
    unowned: 'skip',
    linkOnly: 'skip',
    carryOver: true,
    overview: null,
    removed: 'mark',
    timezone: 'UTC',
    dates: 'auto',
    former: { targets: [], labels: [] },
    reflect: REFLECT,
    allowPublicTargets: false,
  };
}
