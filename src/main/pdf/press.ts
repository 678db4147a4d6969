import { type Session, session, WebContentsView } from "electron";
import { closeSession } from "../app/closed-session.ts";
import { ORIGIN, SCHEME } from "../app/routes.ts";
import type { Paper } from "./print-job.ts";

/**
 * The number of each page at its foot, in the colour and size of notes. What stands behind a picture is drawn or not by how far
 * it had been decoded: without it, the same page always gives the same bytes. The space at which a heading is broken into lines is
 * kept, because the outline would else join the two words around it.
 */
const PRINT_STYLE = `
  @page { @bottom-center { content: counter(page); color: #555; font: 8.5pt/1 sans-serif; } }
  img { background: none !important; }
  h1, h2, h3, h4 { white-space-collapse: preserve !important; }
`;
const ADDRESS = `${ORIGIN}/print.html`;

/** Prints pages of HTML as PDF. */
export interface Press {
  print(html: string, paper: Paper): Promise<Buffer>;
}

/**
 * A press that is in no window and runs no script, in a session of its own that reaches nothing but the page it is given. What it
 * prints is the page's own print sheet, tagged for screen readers, with an outline of its headings.
 */
export function openPress(): Press {
  const closed = session.fromPartition("printing");
  closeSession(closed, undefined);
  return {
    async print(html, paper) {
      serve(closed, html);
      const view = new WebContentsView({
        webPreferences: { session: closed, sandbox: true, contextIsolation: true, javascript: false, images: true },
      });
      try {
        await view.webContents.loadURL(ADDRESS);
        await view.webContents.insertCSS(PRINT_STYLE);
        return await view.webContents.printToPDF({
          pageSize: paper,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      } finally {
        view.webContents.close();
        closed.protocol.unhandle(SCHEME);
      }
    },
  };
}

function serve(closed: Session, html: string): void {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": PRINT_POLICY };
  closed.protocol.handle(SCHEME, ({ url }) =>
    url === ADDRESS ? new Response(html, { headers }) : new Response(null, { status: 404 }),
  );
}

/** The page carries its style and pictures within itself, and needs nothing else. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
