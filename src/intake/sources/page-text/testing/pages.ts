import type { CopiedPage } from "./copied-page.ts";
import { PAGES_IN_OTHER_LANGUAGES } from "./pages-in-other-languages.ts";

const SIGNED =
  "The foreign ministers of Estavia and San Aurelio signed an agreement on Tuesday that reopens the sea route between their capitals after eleven years.";
const FISH =
  "Fishing boats of both countries may work within forty miles of the strait, with a joint count of the catch at the end of each season.";
const DOCKS =
  "Dock workers in both harbours have been promised that the old berths will be mended before the first ferry calls.";

/** Pages that were copied, in several languages and forms. */
export const PAGES: readonly CopiedPage[] = [
  {
    name: "a breadcrumb run together with the headline",
    text: `HomeNewsDiplomatic NewsEstavia and San Aurelio reopen a sea route
Estavia and San Aurelio reopen a sea route
Havana, 20 February 2024 (TDI): ${SIGNED}
Fishing grounds are shared again
${FISH}
Also Read: The printing house that kept its metal type
${DOCKS}
Nadia Ferrant
Nadia Ferrant
The writer is the diplomatic correspondent of The Daily Interpreter and has reported from the strait since 2011.
Follow us
Facebook https://social.example/interpreter
X
Most Popular
1. How a fishing licence works in the strait
2. The oasis village that restored its water channel
© 2024 The Daily Interpreter`,
    expected: {
      headline: "Estavia and San Aurelio reopen a sea route",
      categories: ["News", "Diplomatic News"],
      authors: [
        [
          "Nadia Ferrant",
          "The writer is the diplomatic correspondent of The Daily Interpreter and has reported from the strait since 2011.",
        ],
      ],
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      language: "en",
      blocks: [
        `paragraph: ${SIGNED}`,
        "h2: Fishing grounds are shared again",
        `paragraph: ${FISH}`,
        "paragraph: Also Read: The printing house that kept its metal type",
        `paragraph: ${DOCKS}`,
      ],
      social: ["Facebook"],
      mostPopular: ["How a fishing licence works in the strait", "The oasis village that restored its water channel"],
    },
  },
  {
    name: "a breadcrumb with arrows, a byline, a date and buttons",
    text: `Skip to content
Home › Business › Markets
Harvest prices fall for the third week
By Omar Said | March 3, 2024
3 min read
Share
Tweet

PORT ESTAVE (Wire) — The price of barley in the harbour fell again on Friday as the first ships of the season unloaded.

Advertisement

“We have seen such weeks before,” said the master of the exchange.

Buyers wait for the south to report before they sign for the summer, and millers in the hills keep their stores half full.

Tags: barley, harvest, prices
Related Articles
The mill that grinds by night
Ships of the season, and who owns them`,
    expected: {
      headline: "Harvest prices fall for the third week",
      categories: ["Business", "Markets"],
      authors: [["Omar Said", ""]],
      dateline: { place: "PORT ESTAVE", date: null, agency: "Wire" },
      language: "en",
      blocks: [
        "paragraph: The price of barley in the harbour fell again on Friday as the first ships of the season unloaded.",
        "paragraph: “We have seen such weeks before,” said the master of the exchange.",
        "paragraph: Buyers wait for the south to report before they sign for the summer, and millers in the hills keep their stores half full.",
      ],
      tags: ["barley", "harvest", "prices"],
      related: ["The mill that grinds by night", "Ships of the season, and who owns them"],
    },
  },
  {
    name: "tags on lines of their own before the author, and a foot below the most popular",
    text: `HomeNewsDiplomatic NewsEstavia and San Aurelio reopen a sea route
Estavia and San Aurelio reopen a sea route
Havana, 20 February 2024 (TDI): ${SIGNED}
${FISH}
${DOCKS}
Tags
Estavia
San Aurelio
Nadia Ferrant
Nadia Ferrant
The writer, who has reported from the strait since 2011, is the diplomatic correspondent of The Daily Interpreter.
Most Popular
The oasis village that restored its water channel
About us
Contact us
© 2024 The Daily Interpreter`,
    expected: {
      headline: "Estavia and San Aurelio reopen a sea route",
      categories: ["News", "Diplomatic News"],
      authors: [
        [
          "Nadia Ferrant",
          "The writer, who has reported from the strait since 2011, is the diplomatic correspondent of The Daily Interpreter.",
        ],
      ],
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      language: "en",
      blocks: [`paragraph: ${SIGNED}`, `paragraph: ${FISH}`, `paragraph: ${DOCKS}`],
      tags: ["Estavia", "San Aurelio"],
      mostPopular: ["The oasis village that restored its water channel"],
    },
  },
  {
    name: "the breadcrumb on lines of its own, a standfirst, the name twice on one line",
    text: `Home
Culture
Books
The bindery that waited for its readers
The bindery that waited for its readers
A workshop in the old town opens its shelves after four decades, and finds that its readers never left.
Published on 12 May 2024
The bindery in Weavers’ Lane has opened its shelves to readers for the first time since its founder died forty years ago.
Visitors are asked to wear gloves and to put each book back where it stood before the next is taken down.
Also Read: The printing house that kept its metal type
Each volume bears the mark of the apprentice who sewed it, and some of them came to see their own work.
Ines DuarteInes Duarte
Ines Duarte writes on books and on the people who make them.
Most Popular
The printing house that kept its metal type
A river that changes its bed every spring`,
    expected: {
      headline: "The bindery that waited for its readers",
      standfirst:
        "A workshop in the old town opens its shelves after four decades, and finds that its readers never left.",
      categories: ["Culture", "Books"],
      authors: [["Ines Duarte", "Ines Duarte writes on books and on the people who make them."]],
      dateline: { place: "", date: null, agency: "" },
      language: "en",
      blocks: [
        "paragraph: The bindery in Weavers’ Lane has opened its shelves to readers for the first time since its founder died forty years ago.",
        "paragraph: Visitors are asked to wear gloves and to put each book back where it stood before the next is taken down.",
        "paragraph: Also Read: The printing house that kept its metal type",
        "paragraph: Each volume bears the mark of the apprentice who sewed it, and some of them came to see their own work.",
      ],
      mostPopular: ["The printing house that kept its metal type", "A river that changes its bed every spring"],
    },
  },
  ...PAGES_IN_OTHER_LANGUAGES,
  {
    name: "a name and a date below the headline, a list and related articles",
    text: `HomeScience
What the tide gauges of the strait have taught us
What the tide gauges of the strait have taught us
Leila Haddad
14 June 2024
Seven gauges have stood in the strait since the harbours were built, and for the first time their keepers have put the figures side by side.
- The spring tide comes nine minutes earlier than a century ago.
- The autumn storms have moved south.
Nobody knows yet whether the harbour walls will have to be raised, but the engineers have been asked to measure them twice a year.
Leila Haddad
Leila Haddad
Leila Haddad studied the sea before she wrote about it.
You may also like
Seven keepers and their seven lamps
When the storm turned south in autumn`,
    expected: {
      headline: "What the tide gauges of the strait have taught us",
      categories: ["Science"],
      authors: [["Leila Haddad", "Leila Haddad studied the sea before she wrote about it."]],
      dateline: { place: "", date: null, agency: "" },
      language: "en",
      blocks: [
        "paragraph: Seven gauges have stood in the strait since the harbours were built, and for the first time their keepers have put the figures side by side.",
        "list: The spring tide comes nine minutes earlier than a century ago. / The autumn storms have moved south.",
        "paragraph: Nobody knows yet whether the harbour walls will have to be raised, but the engineers have been asked to measure them twice a year.",
      ],
      related: ["Seven keepers and their seven lamps", "When the storm turned south in autumn"],
    },
  },
];
