// @ts-check
"use strict";
/* Reads the bytes of an index file: base64 of raw deflate (RFC 1951), and in it numbers and texts (generator: search/Pack). */
(function (vigente) {
  const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
  const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const WORD = 15;
  const FIXED = [codes([8, 144, 9, 112, 7, 24, 8, 8]), codes([5, 30])];

  /** Lengths told as pairs of length and how often. @param {number[]} runs */
  function codes(runs) {
    const lengths = [];
    for (let i = 0; i < runs.length; i += 2) for (let n = 0; n < runs[i + 1]; n++) lengths.push(runs[i]);
    return tree(lengths);
  }

  /** A canonical code: how many symbols of each length, and the symbols in order. @param {number[]} lengths */
  function tree(lengths) {
    const counts = new Uint16Array(WORD + 1);
    const offsets = new Uint16Array(WORD + 2);
    const symbols = new Uint16Array(lengths.length);
    for (const length of lengths) counts[length] += 1;
    counts[0] = 0;
    for (let i = 1; i <= WORD; i++) offsets[i + 1] = offsets[i] + counts[i];
    lengths.forEach((length, symbol) => {
      if (length) symbols[offsets[length]++] = symbol;
    });
    return { counts, symbols };
  }

  /** A stream of bits over bytes, lowest first. */
  class Bits {
    /** @param {Uint8Array} bytes */
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
      this.held = 0;
      this.count = 0;
    }
    /** @param {number} wanted */
    take(wanted) {
      while (this.count < wanted) {
        this.held |= this.bytes[this.at++] << this.count;
        this.count += 8;
      }
      const value = this.held & ((1 << wanted) - 1);
      this.held >>>= wanted;
      this.count -= wanted;
      return value;
    }
    /** @param {{counts: Uint16Array, symbols: Uint16Array}} code */
    symbol(code) {
      let value = 0;
      let first = 0;
      let index = 0;
      for (let length = 1; length <= WORD; length++) {
        value |= this.take(1);
        const count = code.counts[length];
        if (value - count < first) return code.symbols[index + value - first];
        index += count;
        first = (first + count) << 1;
        value <<= 1;
      }
      throw new Error("deflate");
    }
  }

  /** @param {Bits} bits */
  function dynamic(bits) {
    const literals = bits.take(5) + 257;
    const distances = bits.take(5) + 1;
    const used = bits.take(4) + 4;
    const short = new Array(ORDER.length).fill(0);
    for (let i = 0; i < used; i++) short[ORDER[i]] = bits.take(3);
    const code = tree(short);
    /** @type {number[]} */
    const lengths = [];
    while (lengths.length < literals + distances) {
      const symbol = bits.symbol(code);
      if (symbol < 16) lengths.push(symbol);
      else {
        const value = symbol === 16 ? lengths[lengths.length - 1] : 0;
        let times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
        while (times--) lengths.push(value);
      }
    }
    return [tree(lengths.slice(0, literals)), tree(lengths.slice(literals))];
  }

  /** How many further bits tell the length or distance. @param {number} symbol @param {number} step */
  const extra = (symbol, step) => (symbol < 2 * step ? 0 : Math.floor(symbol / step) - 1);

  /** @param {Uint8Array} packed */
  function inflate(packed) {
    const bits = new Bits(packed);
    let out = new Uint8Array(packed.length * 4 + 64);
    let size = 0;
    const room = (/** @type {number} */ more) => {
      if (size + more <= out.length) return;
      const larger = new Uint8Array(2 * (size + more));
      larger.set(out);
      out = larger;
    };
    for (let last = 0; !last; ) {
      last = bits.take(1);
      const kind = bits.take(2);
      if (kind === 0) {
        bits.held = bits.count = 0;
        const length = bits.bytes[bits.at] | (bits.bytes[bits.at + 1] << 8);
        room(length);
        out.set(bits.bytes.subarray(bits.at + 4, bits.at + 4 + length), size);
        bits.at += 4 + length;
        size += length;
        continue;
      }
      const [literals, distances] = kind === 1 ? FIXED : dynamic(bits);
      for (let symbol = bits.symbol(literals); symbol !== 256; symbol = bits.symbol(literals)) {
        room(258);
        if (symbol < 256) {
          out[size++] = symbol;
          continue;
        }
        const length = LENGTHS[symbol - 257] + (symbol === 285 ? 0 : bits.take(extra(symbol - 257, 4)));
        const far = bits.symbol(distances);
        const distance = DISTANCES[far] + bits.take(extra(far, 2));
        for (let i = 0; i < length; i++, size++) out[size] = out[size - distance];
      }
    }
    return out.subarray(0, size);
  }

  /** The bytes of a file of the index. @param {string} text base64 */
  vigente.unpack = (text) => inflate(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));

  const decoder = new TextDecoder();
  vigente.text = (/** @type {Uint8Array} */ bytes) => decoder.decode(bytes);

  /** Reads what Pack wrote, from the beginning on. */
  vigente.Reader = class {
    /** @param {Uint8Array} bytes */
    constructor(bytes, at = 0) {
      this.bytes = bytes;
      this.at = at;
    }
    octet() {
      return this.bytes[this.at++];
    }
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const octet = this.bytes[this.at++];
        value |= (octet & 0x7f) << shift;
        if (octet < 0x80) return value;
      }
    }
    text() {
      const length = this.number();
      this.at += length;
      return vigente.text(this.bytes.subarray(this.at - length, this.at));
    }
  };
})((window.vigente = window.vigente || {}));
