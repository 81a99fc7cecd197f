/** Columns that white space takes, tabs to the next multiple of 4. */
export function countColumns(space: string): number {
  let columns = 0;
  for (const character of space) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
