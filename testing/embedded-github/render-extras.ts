import { renderNodeId } from './render-user.ts';
import type { FieldValue, Issue, IssueField, IssueType, Organisation, Repository, State } from './state.ts';

const NONE: Organisation = { types: [], fields: [] };
const COLOR = 'gray';

/** The types and fields of the organisation that a repository belongs to. */
export function findOrganisation(state: State, login: string): Organisation {
  return state.organisations.get(login.toLowerCase()) ?? NONE;
}

/** The values of an issue's fields, in the order of the fields. */
export function listFieldValues(
  state: State,
  repository: Repository,
  issue: Issue,
): readonly { readonly field: IssueField; readonly value: FieldValue }[] {
  return findOrganisation(state, repository.owner.login).fields.flatMap((field) => {
    const value = issue.fieldValues.get(field.id);
    return value === undefined ? [] : [{ field, value }];
  });
}

/** An issue's type and fields, as far as the server knows of them. */
export function renderExtras(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  if (!state.knowsExtras) return {};
  return {
    type: issue.type === null ? null : renderType(issue.type),
    issue_field_values: listFieldValues(state, repository, issue).map(renderFieldValue),
  };
}

/** An issue type. */
export function renderType({ id, name }: IssueType): Record<string, unknown> {
  return { id, node_id: renderNodeId('IssueType', id), name, description: null, color: COLOR, is_enabled: true };
}

/** An issue field. */
export function renderField(field: IssueField): Record<string, unknown> {
  const { id, name, dataType } = field;
  const isChoice = dataType === 'single_select' || dataType === 'multi_select';
  return {
    id,
    node_id: renderNodeId('IssueField', id),
    name,
    description: null,
    data_type: dataType,
    ...(isChoice ? { options: field.options.map((option) => ({ ...option, color: COLOR })) } : {}),
  };
}

function renderFieldValue({ field, value }: { field: IssueField; value: FieldValue }): Record<string, unknown> {
  const chosen = field.options.filter(({ name }) =>
    typeof value === 'object' ? value.includes(name) : value === name,
  );
  const options = chosen.map((option) => ({ ...option, color: COLOR }));
  return {
    issue_field_id: field.id,
    issue_field_name: field.name,
    node_id: renderNodeId('IssueFieldValue', field.id),
    data_type: field.dataType,
    value: typeof value === 'object' ? value.join(', ') : value,
    ...(field.dataType === 'single_select' ? { single_select_option: options[0] ?? null } : {}),
    ...(field.dataType === 'multi_select' ? { multi_select_options: options } : {}),
  };
}
