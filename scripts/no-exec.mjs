// Stands in for @actions/exec in the bundle. @actions/core loads it to describe the runner's system, which this action
// never asks for.
export function getExecOutput() {
  throw new Error('@actions/exec is not part of this bundle');
}
