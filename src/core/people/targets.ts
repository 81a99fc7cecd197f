import type { LinkPolicy } from '../text/inert-url.ts';
import type { RepoName } from '../text/types.ts';
import type { PeopleSettings } from './types.ts';

/** Every repository that the configuration names, each once; nothing else is ever read or written. */
export function listTargets(settings: PeopleSettings): readonly RepoName[] {
  const names = [
    settings.target,
    ...settings.routes.map((route) => route.target),
    ...settings.followLinks,
    ...settings.former.targets,
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse()).values()].reverse();
}

/** Where links out of notes may leave a trace: in the targets and in the notes' own repository. */
export function createLinkPolicy(settings: PeopleSettings, notesRepo: RepoName, serverUrl: string): LinkPolicy {
  return { allowed: new Set([...listTargets(settings), notesRepo].map((name) => name.toLowerCase())), serverUrl };
}

/** Labels by which issues are found: today's first. */
export function listIdentifyingLabels(settings: PeopleSettings): readonly string[] {
  return [settings.label, ...settings.former.labels];
}
