import { renderPage } from "../../../src/publish/page/render-page.ts";
import { classicTheme } from "../../../src/publish/testing/classic-theme.ts";
import { visitDossier } from "../../../src/publish/testing/samples.ts";

const visit = visitDossier();
const [logoId = null] = visit.assets.keys();

/** An article of a publication with a logo. */
export const dossier = { ...visit, publication: { ...visit.publication, logoId } };

/** Its page, in which no check finds anything: tests put faults into it. */
export const sound = renderPage(dossier, classicTheme(), { layout: "folder" });
