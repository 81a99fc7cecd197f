/** Unowned bullets that tell what is or was, or announce: nobody is to do anything. */
const NOTICE =
  /^(?:(?:the|we|it|this|that|these|there|they|most|some|a|an|our|no|everyone|discussion|suggestion|request|consensus)\b[^:]{0,80}?\b(?:will|is|are|was|were|has|have|had|would|could|favou?red|agreed|decided|discussed|regarding|meet|met)\b|next (?:\p{L}+ ){0,3}(?:meeting|call)\b|(?:discussion|update|presentation)s? (?:regarding|about|on|of)\b|\(?(?:none|n\/a|nothing|tbd)\b(?!\s*:)|(?:decisions?|decided|agreed|agreement|approved|resolved|resolution|conclusion|fyi|info|n\.?b\.?|context|background|motion)\s*:|(?:agreed|approved|decided|resolved|discussed|reviewed|announced|adopted|concluded|noted) (?!(?:to|on)\b)|(?:the )?meeting (?:was )?(?:adjourned|closed|ended)\b|(?:thanks|thank you|kudos)\b|(?:recording|slides|minutes|notes|video|transcript|chat(?: log)?)\s*:\s*<?https?:\/\/\S+$|see (?!(?:if|whether|what|how|about|to|with)\b)|\/?cc:? @|no (?:new )?(?:actions?|todos?|items?)\b)/iu;
/** Explicit markers behind which no action stands. */
const EMPTY = /^(?:consensus )?(?:is|are|was|were)\b/i;

/** Whether an unowned bullet tells what is or was, or announces: nobody is to do anything. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text);
}

/** Whether no action stands behind an explicit marker. */
export function isNoAction(text: string): boolean {
  return EMPTY.test(text);
}
