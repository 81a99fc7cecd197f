import type { RepoName } from '../core/text/types.ts';
import type { Settings } from './types.ts';
import type { Inputs } from './run-settings.ts';

/** The configuration with the inputs that override it, every repository in one spelling: GitHub's names know no case. */
export function applyInputs(settings: Settings, inputs: Pick<Inputs, 'target' | 'notes' | 'since'>): Settings {
  const target = inputs.target ?? settings.target;
  const { routes, followLinks, former } = settings;
  const names = [target, ...routes.map((route) => route.target), ...followLinks, ...former.targets];
  const spell = (name: RepoName) => names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
  return {
    ...settings,
    target,
    routes: routes.map((route) => ({ ...route, target: spell(route.target) })),
    followLinks: followLinks.map(spell),
    former: { ...former, targets: former.targets.map(spell) },
    notes: inputs.notes ?? settings.notes,
    since: inputs.since ?? settings.since,
  };
}
