/** The door through which other rooms ask when a phrase is due. */
export { findDue } from './observe/due.ts';
