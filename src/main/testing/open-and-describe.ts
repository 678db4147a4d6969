// Opens the library named on the command line in a process of its own, and prints how that went.
import { listArticles } from "../articles/list-articles.ts";
import { describeLibrary } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";

const opened = await openLibrary(process.argv[2] ?? "", { create: true, access: "write" });
const outcome = opened.ok
  ? {
      info: describeLibrary(opened.value.library),
      articles: listArticles(opened.value.library.database, {
        search: "",
        status: null,
        categoryId: null,
        trashed: false,
        sort: "created",
        descending: false,
        cursor: null,
        limit: 10,
      }),
    }
  : opened.error;
process.stdout.write(JSON.stringify(outcome));
