import type { Context, Route } from '../context.ts';
import { openRepository, readParam } from '../context.ts';
import { findOrganisation, renderField, renderType } from '../render-extras.ts';
import type { Organisation } from '../state.ts';
import type { Reply } from '../wire.ts';
import { notFound } from '../wire.ts';

/** Issue types and fields of an organisation. */
export const organisationRoutes: readonly Route[] = [
  ['GET /orgs/:org/issue-fields', listFields],
  ['GET /orgs/:org/issue-types', listTypes],
  ['GET /repos/:owner/:repo/issue-types', listTypesOfRepository],
];

function listFields(context: Context): Reply {
  return { status: 200, body: openOrganisation(context).fields.map(renderField) };
}

function listTypes(context: Context): Reply {
  return { status: 200, body: openOrganisation(context).types.map(renderType) };
}

function listTypesOfRepository(context: Context): Reply {
  const { owner } = openRepository(context, ['issues']);
  return { status: 200, body: findOrganisation(context.state, owner.login).types.map(renderType) };
}

/** Only those who are logged in see an organisation's fields; a personal account has none. */
function openOrganisation(context: Context): Organisation {
  const login = readParam(context, 'org').toLowerCase();
  const isKnown = context.state.users.get(login)?.type === 'Organization';
  if (!context.state.knowsExtras || !isKnown || context.caller === 'anonymous') throw notFound();
  return findOrganisation(context.state, login);
}
