import type { Marker } from '../block/marker.ts';
import { hashWord } from '../block/marker-hashes.ts';
import type { FieldValue, Issue } from '../block/types.ts';
import type { IsoDate } from '../text/types.ts';
import type { Desired } from './desired.ts';
import type { IssueFields, PatchContext } from './patch-fields.ts';
import type { FieldSettings } from './types.ts';

/** What goes along with a request that is sent anyway, and what of it is remembered. */
export type ExtrasChange = {
  readonly fields: Pick<IssueFields, 'type' | 'fields'>;
  readonly remembered: Pick<Marker, 'dueField' | 'type'>;
};

/** The value of a field that is given by name, in any case, or by number. */
function findField(fields: readonly FieldValue[] | undefined, field: FieldSettings['due']): FieldValue | undefined {
  if (typeof field !== 'string') return fields?.find(({ id }) => id === field);
  return fields?.find(({ name }) => name?.toLowerCase() === field.toLowerCase());
}

/** Whether the due date of an issue's field is to be another: never where a person wrote one, or took ours away. */
export function isDueOutdated(desired: Desired, issue: Issue, marker: Marker): boolean {
  if (desired.dueField === null) return false;
  const now = findField(issue.fields, desired.dueField)?.value ?? null;
  return now === marker.dueField && now !== desired.content.due;
}

/**
 * Issue type and due date, as they go along with a change. The type is given to an issue that has none, once; the date
 * follows the notes as long as the field holds what was written there last.
 */
export function computeExtras(desired: Desired, issue: Issue, marker: Marker, context: PatchContext): ExtrasChange {
  const { lastingType } = desired;
  const isTypeless = (issue.type ?? null) === null && marker.type === null;
  const type = lastingType !== null && isTypeless && context.hasNoTypes !== true ? lastingType : null;
  const id = context.dueField ?? null;
  const values = id !== null && isDueOutdated(desired, issue, marker) ? replaceDue(desired, issue, id) : null;
  return {
    fields: { ...(type === null ? {} : { type }), ...(values === null ? {} : { fields: values }) },
    remembered: {
      dueField: values === null ? marker.dueField : desired.content.due,
      type: type === null ? marker.type : hashWord(type),
    },
  };
}

/** The field with the due date of a new issue. */
export function listNewFields(due: IsoDate | null, id: number | null): NonNullable<IssueFields['fields']> {
  return due === null || id === null ? [] : [{ id, value: due }];
}

function replaceDue({ content }: Desired, { fields = [] }: Issue, id: number): NonNullable<IssueFields['fields']> {
  const others = fields.filter((field) => field.id !== id).map((field) => ({ id: field.id, value: field.value }));
  return [...others, ...listNewFields(content.due, id)];
}
