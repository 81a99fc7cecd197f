import type { Settings } from '../core/types.ts';
import type { Inputs } from './run-settings.ts';

/** The configuration with the inputs that override it. */
export function applyInputs(settings: Settings, inputs: Pick<Inputs, 'target' | 'notes' | 'since'>): Settings {
  return {
    ...settings,
    target: inputs.target ?? settings.target,
    notes: inputs.notes ?? settings.notes,
    since: inputs.since ?? settings.since,
  };
}
