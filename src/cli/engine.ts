import { setFlagsFromString } from "node:v8";

/*
 * A command is over in seconds. V8's most thorough compiler took a sixth of the processor's time of a site of ten thousand pages, which
 * was written before what it made could pay: it is kept for what is called a hundred thousand times.
 */
setFlagsFromString("--invocation-count-for-turbofan=100000");
