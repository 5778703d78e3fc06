//! Stands where the packages would bring the NIST curves, which no key of ours is on: a sixth of the
//! script's weight. It lets modules be loaded that mention them; `seal.ts` refuses recipients of
//! such kinds by name before anything here could be used.

/** What modules compute with while they are loaded. */
const lengths = { seed: 48, secretKey: 32, publicKey: 33, publicKeyUncompressed: 65 };

const absent: any = new Proxy(() => absent, {
  get: (_, name) => (name === "lengths" ? lengths : absent),
  apply: () => absent,
});

export const p256 = absent;
export const p384 = absent;
