/**
 * SHA-256 of a text's UTF-8 bytes, as lower-case hex (FIPS 180-4). The core is synchronous and has no platform, so
 * neither Web Crypto nor Node's crypto serves.
 */
export function sha256(text: string): string {
  const message = pad(new TextEncoder().encode(text));
  const hash = [...INITIAL];
  const schedule = new Int32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) {
    extend(schedule, message, block);
    compress(hash, schedule);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractional parts of the roots of the first primes; exact in a double. */
function fractions(howMany: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < howMany; n += 1)
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

const INITIAL = fractions(8, Math.sqrt);
const ROUNDS = fractions(64, Math.cbrt);

/** To whole blocks of 64 bytes: the text, a bit, and the length of the text in bits. */
function pad(text: Uint8Array): DataView {
  const bytes = new Uint8Array((((text.length + 8) >> 6) + 1) * 64);
  bytes.set(text);
  bytes[text.length] = 0x80;
  const message = new DataView(bytes.buffer);
  message.setUint32(bytes.length - 8, Math.floor(text.length / 2 ** 29));
  message.setUint32(bytes.length - 4, text.length << 3);
  return message;
}

function extend(schedule: Int32Array, message: DataView, block: number): void {
  for (let i = 0; i < 16; i += 1) schedule[i] = message.getInt32(block + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const a = schedule[i - 15]!;
    const b = schedule[i - 2]!;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    schedule[i] = schedule[i - 16]! + s0 + schedule[i - 7]! + s1;
  }
}

function compress(hash: number[], schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i]! + schedule[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) hash[i] = (hash[i]! + words[i]!) | 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
