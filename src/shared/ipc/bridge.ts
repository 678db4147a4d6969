import type { Result } from "../result.ts";
import type { Channel, Input, Output } from "./contract.ts";
import type { EventName, Events } from "./events.ts";

/** What the preload script gives the window as `window.dateline`. */
export interface Bridge {
  request: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>;
  listen: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
  flushed: () => void;
}
