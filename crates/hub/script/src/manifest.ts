//! What is said of a file inside the seal.

import type { SealedFile } from "./upload.ts";

/** Single-line values, such as names of files, are cut to what is kept of them. */
const LINE_CHARACTERS_MAX = 200;
const line = (text: string): string => [...text].slice(0, LINE_CHARACTERS_MAX).join("");

/** Why a file has no copy without metadata: only the hub makes copies, and it does not see this. */
const NO_COPY = { outcome: "not-made", why: "sealed-on-device" };

/** A file as its report or addition lists it. */
export const manifestOf = ({ name, mediaType, plain }: SealedFile): unknown => ({
  name: line(name),
  media_type: line(mediaType),
  original: plain,
  copy: NO_COPY,
});
