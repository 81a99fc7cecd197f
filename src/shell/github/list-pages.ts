/** Items per page: GitHub's most. */
export const PAGE = 100;
/** Pages asked for at the same time; GitHub allows 100 requests at once and asks for far fewer. */
const AT_ONCE = 4;

/** One page of a list, with what GitHub says of the others. */
export type Page<T> = { readonly data: readonly T[]; readonly headers: { readonly link?: string | undefined } };

/** All pages of a list in ascending order of creation, so that new items never shift a page; a few pages at a time. */
export async function listPages<T>(getPage: (page: number) => Promise<Page<T>>): Promise<readonly Page<T>[]> {
  const first = await getPage(1);
  const last = readLastPage(first, 1);
  const pages = [first];
  for (let page = 2; page <= last; page += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, last - page + 1) }, (_, index) => page + index);
    pages.push(...(await Promise.all(numbers.map(getPage))));
  }
  // Items may have come in while the pages were read; without a last page GitHub pages by next alone.
  while (hasMore(pages.at(-1) ?? first)) pages.push(await getPage(pages.length + 1));
  return pages;
}

/** How many pages follow the one with this number; infinite where a full page has no word about others. */
export function countPagesLeft<T>(page: Page<T>, number: number): number {
  return page.headers.link === undefined && hasMore(page) ? Infinity : readLastPage(page, number) - number;
}

/** The number of the last page as GitHub names it; on that page itself it does not. */
function readLastPage<T>({ headers }: Page<T>, number: number): number {
  return Number(/[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers.link ?? '')?.[1] ?? number);
}

/** A full page without a word about others may be one of many: what is not read would be opened again. */
function hasMore<T>({ data, headers }: Page<T>): boolean {
  return headers.link === undefined ? data.length >= PAGE : headers.link.includes('rel="next"');
}
