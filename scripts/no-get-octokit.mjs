// Stands in for the half of @actions/github behind `getOctokit` in the bundle. Only `context` is used; the other half
// brings undici and a second Octokit along.
export const GitHub = {
  plugin() {
    throw new Error('getOctokit is not part of this bundle');
  },
};
export const getOctokitOptions = GitHub.plugin;
