/** Text that means something elsewhere: to a database, a file system, a page, a terminal, a parser. */
export const HOSTILE_TEXTS: readonly string[] = [
  "",
  " ",
  "\0",
  "\ud83d",
  "\u202egpj.exe",
  "'; DROP TABLE articles; --",
  "' OR 1 = 1 --",
  '" UNION SELECT * FROM sqlite_master --',
  "%' ESCAPE '\\",
  'MATCH * NEAR( "',
  "../../../../etc/passwd",
  "..\\..\\..\\Windows\\win.ini",
  "/etc/passwd",
  "C:\\Windows\\System32",
  "\\\\server\\share",
  "file:///etc/passwd",
  "~/.ssh/id_rsa",
  "con",
  "nul.html",
  "<script>alert(1)</script>",
  "\"'><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "${process.exit(1)}",
  "$(reboot)",
  "\u001b[2J",
  "__proto__",
  "constructor",
  "toString",
  "01890000-0000-7000-8000-000000000000",
  "01890000-0000-4000-8000-000000000000",
  "ffffffff-ffff-7fff-bfff-ffffffffffff",
  "0".repeat(64),
  "state-visit",
  "https://example.org/",
  "2024-02-30",
  "2024-02-20",
  "2024-02-20T14:05:00-05:00",
  "9999-12-31T23:59:59.999Z",
  "en-GB",
  "x-klingon-".repeat(40),
  '{"root":{"type":"root","children":[]}}',
  '{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"Sound","format":0}]}]}}',
  '{"root":{"type":"root","children":[{"type":"footnote","children":[]}]}}',
  '{"__proto__":{"root":1},"root":null}',
  "[".repeat(5000),
  `${'{"root":'.repeat(5000)}1${"}".repeat(5000)}`,
  "long ".repeat(20_000),
];

/** Values of every kind that can travel from one process to another. */
export const HOSTILE_VALUES: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 0.5,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER,
  () => 2 ** 53 + 2,
  () => 10n ** 30n,
  () => [],
  () => [[]],
  () => Array.from({ length: 2000 }, () => "x"),
  () => ({}),
  () => ({ length: 3, 0: "a" }),
  () => JSON.parse('{"__proto__":{"id":"x"},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse(`{"toString":"x","valueOf":1,"then":"not a promise","toJSON":null}`),
  () => new Date(Number.NaN),
  () => new Uint8Array(8),
  () => new Uint8Array(70_000),
  () => nested(900),
];

/** Values that live only where they were made: what a bridge refuses, or makes something else of. */
export const LOCAL_VALUES: readonly (() => unknown)[] = [
  () => () => "called",
  () => Symbol("any"),
  () => new Map([["id", "x"]]),
  () => new Set(["x"]),
  () => Object.create({ id: "01890000-0000-7000-8000-000000000000" }),
  () => Object.defineProperty({}, "id", { enumerable: true, get: () => fail() }),
  () => new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail }),
  () => nested(100_000),
  () => cycle(),
  () => new Error("x", { cause: new Error("y") }),
  () => /(?:a+)+$/,
  () => Promise.resolve("later"),
];

function fail(): never {
  throw new Error("a property that must not be read");
}

function nested(depth: number): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { children: value };
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { id: "x" };
  value["metadata"] = value;
  return value;
}
