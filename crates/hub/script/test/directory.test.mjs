//! What the script takes from the directory: a report begins under what its channel adopted by then.
import assert from "node:assert/strict";
import { test } from "node:test";

import { frameworkAt } from "../../assets/script.js";

test("a channel takes reports under what it adopted last, from that moment on", () => {
  const adopted = (channel, framework, from) => ({ channel, framework, from });
  const directory = {
    adoptions: [
      adopted("door", 1, "2026-03-01T00:00:00Z"),
      adopted("door", 3, "2026-04-01T00:00:00Z"),
      adopted("other", 9, "2026-03-05T00:00:00Z"),
      adopted("door", 2, "2026-03-10T00:00:00Z"),
      adopted("door", 4, "2026-04-01T00:00:00Z"),
    ],
  };
  const at = (moment) => frameworkAt(directory, "door", moment);
  assert.throws(() => at("2026-02-28T23:00:00Z"));
  assert.equal(at("2026-03-01T00:00:00Z"), 1);
  assert.equal(at("2026-03-09T23:00:00Z"), 1);
  assert.equal(at("2026-03-10T00:00:00Z"), 2);
  assert.equal(at("2026-04-01T00:00:00Z"), 4, "of two, the one that was signed later");
});
