import type { Quirk } from "./quirk.ts";
/**
 * Word draws pictures in VML, within a hidden comment, and repeats them as `<img>` for browsers. Copied by themselves, some come
 * without the repetition, and all that is known of them stands in the comment.
 */
export declare const vmlPictures: Quirk;
