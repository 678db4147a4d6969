/**
 * Changes a shown page into the page with these bytes, touching only what differs, so that nothing flickers and the reader
 * stays where they were. The frame runs no script, so whatever the bytes hold stays inert. Parts that stay are recognised by
 * being equal, from both ends of each element: that takes milliseconds where matching up the whole page takes seconds.
 */
export function morphPage(shown: Document, page: string): void {
  const next = new DOMParser().parseFromString(page, "text/html");
  morphElement(shown.documentElement, next.documentElement);
}

function morphElement(shown: Element, next: Element): void {
  if (shown.isEqualNode(next)) return;
  morphAttributes(shown, next);
  morphChildren(shown, [...shown.childNodes], [...next.childNodes]);
}

function morphAttributes(shown: Element, next: Element): void {
  for (const name of shown.getAttributeNames()) {
    if (!next.hasAttribute(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

function morphChildren(parent: Element, old: readonly ChildNode[], wanted: readonly ChildNode[]): void {
  const most = Math.min(old.length, wanted.length);
  let before = 0;
  while (before < most && areEqual(old[before], wanted[before])) before += 1;
  let after = 0;
  while (after < most - before && areEqual(old.at(-1 - after), wanted.at(-1 - after))) after += 1;

  const leaving = old.slice(before, old.length - after);
  const coming = wanted.slice(before, wanted.length - after);
  if (leaving.length === coming.length && leaving.every((node, index) => node.nodeName === coming[index]?.nodeName)) {
    leaving.forEach((node, index) => morphNode(node, coming[index]));
    return;
  }
  const place = old[old.length - after] ?? null;
  for (const node of leaving) node.remove();
  for (const node of coming) parent.insertBefore(parent.ownerDocument.importNode(node, true), place);
}

function morphNode(shown: ChildNode, next: ChildNode | undefined): void {
  if (next === undefined) return;
  if (isElement(shown) && isElement(next)) morphElement(shown, next);
  else if (shown.nodeValue !== next.nodeValue) shown.nodeValue = next.nodeValue;
}

// The frame has its own copies of the classes, so `instanceof` with the window's would always be false.
function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function areEqual(one: ChildNode | undefined, other: ChildNode | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}
