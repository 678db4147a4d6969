import type { Bridge } from "../../shared/ipc/bridge.ts";
import type { Channel, Input, Output } from "../../shared/ipc/contract.ts";
import type { EventName, Events } from "../../shared/ipc/events.ts";
import { fail, type Result } from "../../shared/result.ts";

declare global {
  interface Window {
    readonly dateline: Bridge;
  }
}

/** Asks the main process. A request that breaks down is a failure like any other, so callers need no `catch`. */
export async function request<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  try {
    return await window.dateline.request(channel, input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: "internal", message: "Dateline did not answer.", place: channel, mend: reason });
  }
}

/** Hears what the main process tells the window; answers with the way to stop. */
export function listen<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
  return window.dateline.listen(event, listener);
}
