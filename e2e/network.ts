import { readFile } from "node:fs/promises";
import type { ElectronApplication } from "@playwright/test";
import { z } from "zod";

/** Chromium's own log of its network stack: every request of every kind, whoever made it. */
const NetLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.looseObject({}).optional() })),
});

/** The events by which anything leaves the machine, or would: each with what it concerns. */
const REACHING_OUT = new Set([
  "HOST_RESOLVER_MANAGER_JOB",
  "HOST_RESOLVER_MANAGER_REQUEST",
  "TCP_CONNECT",
  "UDP_CONNECT",
]);

export interface NetworkRecord {
  /** How many requests there were at all. */
  requests: number;
  /** What was asked of anything but the app, and what was looked up or connected to. */
  outside: string[];
}

/** Lets Chromium write down what its network stack does from now on; the answer ends that and reads it. */
export async function recordNetwork(
  application: ElectronApplication,
  file: string,
): Promise<() => Promise<NetworkRecord>> {
  await application.evaluate(({ session }, path) => session.defaultSession.netLog.startLogging(path), file);
  return async () => {
    await application.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
    const { constants, events } = NetLogSchema.parse(JSON.parse(await readFile(file, "utf8")));
    const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
    const addresses = events.flatMap(({ params }) => (typeof params?.["url"] === "string" ? [params["url"]] : []));
    const reached = events.filter(({ type }) => REACHING_OUT.has(names.get(type) ?? ""));
    return {
      requests: addresses.length,
      outside: [
        ...addresses.filter((address) => !/^(?:app|data|blob|devtools):/u.test(address)),
        ...reached.map(({ type, params }) => `${names.get(type) ?? ""} ${JSON.stringify(params ?? {})}`),
      ],
    };
  };
}

/** Notes every request a page makes from now on, those that were refused too: `refusedOrAnswered` reads the notes. */
export async function noteRequests(application: ElectronApplication): Promise<() => Promise<string[]>> {
  await application.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => asked.push(url));
    session.defaultSession.webRequest.onCompleted(({ url }) => asked.push(url));
  });
  return async () => z.array(z.string()).parse(await application.evaluate(() => Reflect.get(globalThis, "asked")));
}
