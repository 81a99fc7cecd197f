/** Minutes strike an item piece by piece where code or links stand in it: what is left over is not worth a word. */
export function isMostlyStruck(text: string): boolean {
  if (!text.startsWith('~')) return false;
  const left = text
    .replace(/(~{1,2})(?!~)(?=\S).*?(?<=[^\s~])\1(?!~)/gsu, '')
    .replace(/\([^()]{0,300}\)|https?:\/\/\S+/gu, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return left.length * 4 <= text.length;
}

/** A text without the signs that strike it. */
export function stripStrike(text: string): string {
  return text.replace(/~~|^~(?=\S)|(?<=\S)~$/g, '');
}

/** Signs of type as stars; in a pattern an underline would belong to its word. */
export function starUnderlines(text: string): string {
  return text.includes('_')
    ? text.replace(/(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, (sign) => '*'.repeat(sign.length))
    : text;
}
