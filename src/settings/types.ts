import type { NoteSettings } from '../core/note/types.ts';
import type { PlanSettings } from '../core/plan/types.ts';
import type { ReadingSettings } from '../core/reading/types.ts';
import type { ReflectSettings } from '../core/reflect/types.ts';
import type { Since } from '../core/text/types.ts';

/**
 * Everything that may shape what is read and planned: configuration file and inputs, checked and filled up. It is what
 * each room asks for, taken together; a room sees its own part alone.
 */
export type Settings = NoteSettings &
  Omit<ReadingSettings, keyof PlanSettings> &
  PlanSettings & {
    readonly since: Since;
    readonly allowPublicTargets: boolean;
    readonly reflect: ReflectSettings;
  };
