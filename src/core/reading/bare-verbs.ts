/** Verbs that are no nouns, as they stand between a name and what is to be done: `Ada approve the draft`. */
export const VERBS =
  'add|approve|arrange|ask|bring|clarify|create|decide|discuss|do|ensure|implement|integrate|investigate|prepare|provide|publish|send|submit|verify|write';

/** Verbs that are nouns as well: `Ada review the draft`, but `Code review`. */
export const NOUNS =
  'check|close|complete|contact|document|draft|file|find|finish|fix|follow|get|help|look|make|merge|open|ping|plan|post|push|reach|rebase|release|reply|report|run|review|schedule|share|split|start|take|talk|test|try|update|upload|work';
