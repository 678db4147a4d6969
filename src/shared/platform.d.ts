/** The part of the WHATWG URL standard that every host of this room (Node, browser, worker) provides. */
declare class URL {
  static parse(address: string, base?: string): URL | null;
  href: string;
  protocol: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
}
