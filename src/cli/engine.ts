import { setFlagsFromString } from "node:v8";

/*
 * A command is over in seconds. For a site of ten thousand pages V8's most thorough compiler was at work for 0.9 seconds by its own clock,
 * in 3.8 of processor time, and few of the pages were left to profit: it is kept for what is called a hundred thousand times.
 */
setFlagsFromString("--invocation-count-for-turbofan=100000");
