/** Acts on all items, at most `most` of them at the same time, and gives the results in the order of the items. */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  most: number,
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: { readonly index: number; readonly result: R }[] = [];
  const waiting = items.entries();
  const serve = async () => {
    for (const [index, item] of waiting) results.push({ index, result: await act(item) });
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, serve));
  return results.sort((a, b) => a.index - b.index).map(({ result }) => result);
}
