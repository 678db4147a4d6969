import type { Family } from "../family.ts";

/** Elements whose content no reader sees as text, and Word's data islands. */
export const unseenFamily: Family = {
  names: [
    ..."annotation annotation-xml applet area base basefont bgsound canvas col colgroup command datalist frame frameset head".split(
      " ",
    ),
    ..."input keygen link map meta meter noembed noframes noscript param progress script select source style svg".split(
      " ",
    ),
    ..."template title track xml o:officedocumentsettings w:worddocument w:latentstyles".split(" "),
  ],
  build: () => {},
};
