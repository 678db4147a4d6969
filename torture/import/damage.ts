/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes with some bits flipped, cut off, with a part of another file in them, or with a part of themselves many times over. */
export function damage(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const at = (length: number): number => Math.floor(random() * length);
  const kind = at(4);
  if (kind === 0) {
    const flipped = Buffer.from(bytes);
    for (let count = 1 + at(20); count > 0; count--) {
      const place = at(flipped.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << at(8));
    }
    return flipped;
  }
  if (kind === 1) return bytes.subarray(0, at(bytes.length));
  const [start, place] = [at(other.length), at(bytes.length)];
  if (kind === 2) {
    const part = other.subarray(start, start + at(2000));
    return Buffer.concat([bytes.subarray(0, place), part, bytes.subarray(place + at(200))]);
  }
  const part = bytes.subarray(place, place + 1 + at(40));
  return Buffer.concat([
    bytes.subarray(0, place),
    ...Array.from({ length: 1 + at(2000) }, () => part),
    bytes.subarray(place),
  ]);
}
