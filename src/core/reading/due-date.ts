/** The door through which other rooms, and the rest of this one, ask when a phrase is due. */
export { findDue, findDueInCell, NO_DUE, withoutPhrase, type Due, type DueAbout } from './observe/due.ts';
