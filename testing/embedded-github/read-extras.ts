import { findLevel } from './access.ts';
import type { Context } from './context.ts';
import { isRecord, type Body } from './read-body.ts';
import { findOrganisation } from './render-extras.ts';
import type { FieldValue, Issue, IssueField, Repository } from './state.ts';
import { invalid, malformed } from './wire.ts';

/**
 * Issue type and fields of a request. Who may not write is not heard, and an older server does not know them: left out
 * without a word. The words of GitHub's refusals are not documented; the fields that they name are.
 */
export function readExtras(
  context: Context,
  repository: Repository,
  body: Body,
): Partial<Pick<Issue, 'type' | 'fieldValues'>> {
  if (!context.state.knowsExtras || findLevel(context.caller, repository) !== 'write') return {};
  return { ...readType(context, repository, body), ...readFieldValues(context, repository, body) };
}

function readType(context: Context, repository: Repository, body: Body): Partial<Pick<Issue, 'type'>> {
  const name = body['type'];
  if (name === undefined) return {};
  if (name === null || name === '') return { type: null };
  const { types } = findOrganisation(context.state, repository.owner.login);
  const type = types.find((one) => typeof name === 'string' && one.name.toLowerCase() === name.toLowerCase());
  if (type === undefined)
    throw invalid({ value: JSON.stringify(name), resource: 'Issue', field: 'type', code: 'invalid' });
  return { type };
}

/** The list replaces all values: what it leaves out is forgotten. */
function readFieldValues(context: Context, repository: Repository, body: Body): Partial<Pick<Issue, 'fieldValues'>> {
  const list = body['issue_field_values'];
  if (list === undefined || list === null) return {};
  if (!Array.isArray(list)) throw malformed("For 'properties/issue_field_values', it is not an array.");
  const { fields } = findOrganisation(context.state, repository.owner.login);
  const values = list.map((entry: unknown): [number, FieldValue] => {
    const { field_id: id, value } = isRecord(entry) ? entry : {};
    const field = fields.find((one) => one.id === id);
    const read = field === undefined ? null : readValue(field, value);
    if (field === undefined || read === null)
      throw invalid({ value: String(id), resource: 'Issue', field: 'issue_field_values', code: 'invalid' });
    return [field.id, read];
  });
  return { fieldValues: new Map(values) };
}

function readValue({ dataType, options }: IssueField, value: unknown): FieldValue | null {
  const isOption = (name: unknown) => options.some((option) => option.name === name);
  switch (dataType) {
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
    case 'text':
      return typeof value === 'string' ? value : null;
    case 'single_select':
      return typeof value === 'string' && isOption(value) ? value : null;
    case 'multi_select':
      return Array.isArray(value) && value.every(isOption) ? value.map(String) : null;
  }
}
