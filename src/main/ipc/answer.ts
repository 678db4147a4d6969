import { type Channel, contract, type Input, type Output } from "../../shared/ipc/contract.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** Answers one channel of the contract. */
export type Handler<C extends Channel> = (input: Input<C>) => Promise<Result<Output<C>>>;
export type Handlers = { readonly [C in Channel]: Handler<C> };

/**
 * Answers a request from the window: a channel that is not in the contract, or an input its schema refuses, is a failure.
 * So is a handler that throws, which is a bug and is reported.
 */
export async function answerRequest(
  handlers: Handlers,
  channel: unknown,
  input: unknown,
  reportBug: (description: string) => void,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) return fail({ code: "invalid-input", message: "There is no such request." });
  const parsed = parseInput(channel, input);
  if (!parsed.ok) return parsed;
  try {
    const handler = handlers[channel] as Handler<Channel>;
    return await handler(parsed.value);
  } catch (thrown) {
    reportBug(`${channel}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    return fail({
      code: "internal",
      message: "Something unexpected went wrong. The details are in Dateline’s log file.",
    });
  }
}

/** What is told of a malformed request, in characters: enough to find it, however much of the request an issue repeats. */
const LONGEST_REMARK = 300;

/** The input as the channel's schema has it. Reading a value can throw as well, where it is no plain data. */
function parseInput(channel: Channel, input: unknown): Result<Input<Channel>> {
  try {
    const parsed = contract[channel].input.safeParse(input);
    if (parsed.success) return succeed(parsed.data);
    const [issue] = parsed.error.issues;
    return fail({
      code: "invalid-input",
      message: (issue?.message ?? malformed).slice(0, LONGEST_REMARK),
      place: [channel, ...(issue?.path ?? [])].map(String).join(".").slice(0, LONGEST_REMARK),
    });
  } catch {
    return fail({ code: "invalid-input", message: malformed, place: channel });
  }
}

const malformed = "The request is malformed.";

/** Whether a value names a request of the contract. */
export function isChannel(channel: unknown): channel is Channel {
  return typeof channel === "string" && Object.hasOwn(contract, channel);
}
