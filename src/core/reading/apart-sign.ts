/** Arrows as keyboards and chats write them. */
export const DRAWN_ARROW = String.raw`(?:→|⇒|➜|➔|(?:➡|👉)\uFE0F?)`;
/** A sign that stands apart between an owner and what is to be done: `AB - …`, `AB -> …`, `AB | …`; no colon. */
export const APART_SIGN = String.raw`(?:[-–—]{1,3}|[-=]{0,2}>|${DRAWN_ARROW}|\||~)`;
