const LOOSE_TABLE_PART =
  /^(?:\s|<!--[^>]*-->|<meta\b[^>]*>|<\/?(?:html|head|body)\b[^>]*>|<style\b[^>]*>[^<]*<\/style>)*<(?:tr|td|th|tbody|thead|tfoot|colgroup|col)\b/i;

/** Markup that can be parsed alone: rows and cells copied out of a table, which outside a table would lose their bounds. */
export function completeFragment(html: string): string {
  return LOOSE_TABLE_PART.test(html.slice(0, 20_000)) ? `<table>${html}</table>` : html;
}
