import { countColumns } from './count-columns.ts';

/** An open fence: its mark, and where the list item or quotation that holds it begins. */
export type Fence = { readonly mark: string; readonly indent: number; readonly isQuoted: boolean };

/** The fence that a line opens, be it behind quote signs or bullets. */
export function openFence(raw: string): Fence | null {
  if (!raw.includes('```') && !raw.includes('~~~')) return null;
  const match = /^((?:\s{0,3}>)*\s*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/.exec(raw);
  const [, before = '', bullets = '', mark = '', rest = ''] = match ?? [];
  if (match === null || (mark.startsWith('`') && rest.includes('`'))) return null;
  const indent = bullets === '' ? 0 : countColumns(before.slice(before.lastIndexOf('>') + 1)) + 1;
  return { mark, indent, isQuoted: before.includes('>') };
}

/** Whether a line lies outside the list item or quotation in which a fence was opened: that ends the fence as well. */
export function leaves(raw: string, fence: Fence): boolean {
  if (fence.isQuoted) return !/^\s{0,3}>/.test(raw);
  return fence.indent > 0 && raw.trim() !== '' && countColumns(/^\s*/.exec(raw)?.[0] ?? '') < fence.indent;
}
