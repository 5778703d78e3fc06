//! What the browser runs: nothing here is needed to report, and without it nothing changes.

export { attach } from "./attached.ts";
export { digest, fromBase64, toBase64 } from "./bytes.ts";
export { frameworkAt, readDirectory } from "./directory.ts";
export { appearsIn, parse } from "./entry.ts";
export { isSignedBy, read, sign, signerOf } from "./event.ts";
export { List } from "./lists.ts";
export { padme, text as padText } from "./pad.ts";
export { isProved } from "./proof.ts";
export { keysOf, numbersOf, wordsOf } from "./receipt.ts";
export { openRing, sealRing } from "./ring.ts";
export { newKey, open, seal, withRecipient } from "./seal.ts";
export { inMemory, sendFile } from "./upload.ts";
export { ofRandom } from "./uuid.ts";
export { wav } from "./wav.ts";
export { Act, decide, openMessage } from "./act.ts";
export { Hub } from "./hub.ts";
export { handIn, newKeys, prepare } from "./report.ts";

import { start } from "./start.ts";

// What sealing needs; without it the server seals, as without scripts.
const able = typeof TransformStream === "function" && typeof BigInt === "function";
if (typeof document !== "undefined" && able) {
  start();
}
