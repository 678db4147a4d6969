import type { Quirk } from "./quirk.ts";
/** Slack, WordPress, mail programs and social networks draw emoji as pictures, with the character as their text. */
export declare const emojiPictures: Quirk;
