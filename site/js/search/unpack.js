// @ts-check
"use strict";
/* Reads the bytes of an index file: base64 of raw deflate, and in it numbers and texts (generator: search/Pack). */
(function (vigente) {
  const decoder = new TextDecoder();

  /** The bytes of a file of the index. @param {string} text base64 @returns {Promise<Uint8Array>} */
  vigente.unpack = async (text) => {
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  };

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
        const octet = this.octet();
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
