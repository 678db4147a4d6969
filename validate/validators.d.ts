// As much of the validators as is used here. They are installed when they are first asked for, and may be absent when types are checked.

declare module "@adobe/structured-data-validator" {
  interface Issue {
    readonly issueMessage: string;
    readonly severity: string;
    readonly path?: readonly { readonly type?: string; readonly property?: string }[];
  }
  export default class Validator {
    constructor(schemaOrg: unknown);
    validate(extracted: unknown): Promise<readonly Issue[]>;
  }
}

declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: readonly string[] });
    parse(html: string): { readonly jsonld: Readonly<Record<string, unknown>> };
  }
}

declare module "structured-data-testing-tool" {
  interface Test {
    readonly test: string;
    readonly type: string;
    readonly error?: { readonly message?: string };
  }
  interface Outcome {
    readonly failed: readonly Test[];
    readonly warnings: readonly Test[];
  }
  /** Rejects with `res`, the outcome, where a test failed. */
  export function structuredDataTest(html: string, options: { presets: readonly unknown[] }): Promise<Outcome>;
}

declare module "structured-data-testing-tool/presets.js" {
  const presets: { readonly Google: unknown; readonly Facebook: unknown; readonly Twitter: unknown };
  export default presets;
}

declare module "@mozilla/readability" {
  interface Read {
    readonly title: string | null;
    readonly byline: string | null;
    readonly publishedTime: string | null;
    readonly lang: string | null;
    readonly dir: string | null;
    readonly length: number;
  }
  export class Readability {
    constructor(document: Document);
    parse(): Read | null;
  }
}

declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options: { url: string });
    readonly window: { readonly document: Document; close(): void };
  }
}

declare module "xmllint-wasm" {
  interface Outcome {
    readonly valid: boolean;
    readonly errors: readonly { readonly message: string }[];
  }
  export function validateXML(options: {
    xml: { fileName: string; contents: string };
    schema: readonly string[];
    preload: readonly { fileName: string; contents: string }[];
  }): Promise<Outcome>;
}

declare module "lighthouse" {
  interface Audit {
    readonly id: string;
    readonly title: string;
    readonly score: number | null;
  }
  interface Category {
    readonly score: number | null;
    readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
  }
  export default function lighthouse(
    address: string,
    flags: { port: number; logLevel: "error"; output: "json"; formFactor: "mobile" },
  ): Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, Category>>;
          readonly audits: Readonly<Record<string, Audit>>;
        };
      }
    | undefined
  >;
}
declare module "chrome-launcher" {
  interface Chrome {
    readonly port: number;
    kill(): void;
  }
  export function launch(options: { chromePath: string; chromeFlags: readonly string[] }): Promise<Chrome>;
}
