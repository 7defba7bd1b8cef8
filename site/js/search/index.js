// @ts-check
"use strict";
/* One index: what its files hold, fetched when it is asked for and kept (generator: search/SearchIndex). */
(function (vigente) {
  const ROW = "\u001e";
  const FIELD = "\u001f";
  const ITEM = "\u001d";

  /**
   * Where a stem stands: for each document its number, impact and parts.
   * @typedef {{key: string, synonyms: string[], count: number, highest: number, weight: number,
   *   documents: Uint16Array, impacts: Float32Array, parts: Uint8Array}} Entry
   */

  vigente.Index = class {
    /** @param {string} folder */
    constructor(folder) {
      this.folder = folder;
      this.kept = new Map();
      this.head = this.readHead();
    }

    async readHead() {
      // The head's own name never changes: only asking for it anew tells whether the site was published again.
      const piece = await vigente.fetchPiece(this.folder + "indice", vigente.freshness || "");
      const [count, version, stop, firsts, lengths] = vigente.text(piece.bytes).split(ROW);
      return {
        stamp: piece.stamp,
        count: Number(count),
        version,
        stop: new Set(stop.split(" ")),
        firsts: firsts.split(" "),
        lengths: lengths ? lengths.split(" ").map(Number) : [],
      };
    }

    /** What is made of one file, made once. @template T @param {string} name @param {(bytes: Uint8Array) => T} read @returns {Promise<T>} */
    keep(name, read) {
      let made = this.kept.get(name);
      if (!made) {
        made = this.head.then(async (head) => {
          const piece = await vigente.fetchPiece(this.folder + name, head.version);
          if (piece.stamp !== head.stamp) throw new vigente.Missing(name);
          return read(piece.bytes);
        });
        this.kept.set(name, made);
      }
      return made;
    }

    /** The number of the file in which a key would stand. @param {string} key */
    async place(key) {
      const { firsts } = await this.head;
      let low = 0;
      let high = firsts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firsts[middle] <= key) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    /** @param {number} number */
    async shard(number) {
      const { count } = await this.head;
      return this.keep("p" + number, (bytes) => readShard(bytes, count));
    }

    /** @param {string} key @returns {Promise<Entry | undefined>} */
    async entry(key) {
      const { count } = await this.head;
      return count ? (await this.shard(await this.place(key))).entry(key) : undefined;
    }

    /** The stems that begin so, and those that a beginning of it is. @param {string} start */
    async beginning(start) {
      const { count, firsts } = await this.head;
      if (!count) return [];
      const from = await this.place(start);
      const to = Math.min(await this.place(start + "\uffff"), from + 3, firsts.length - 1);
      const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.shard(from + i)));
      return shards.flatMap((shard) => shard.keys.filter((key) => key.startsWith(start) && !key.includes(" ")).map(shard.entry));
    }

    /** The words of about that length, for spelling. @param {number} least @param {number} most */
    async spellings(least, most) {
      const { lengths } = await this.head;
      const clamp = (/** @type {number} */ length) => Math.max(4, Math.min(14, length));
      const wanted = lengths.filter((length) => length >= clamp(least) && length <= clamp(most));
      return (await Promise.all(wanted.map((length) => this.keep("o" + length, readWords)))).flat();
    }

    /** What is shown of a document. @param {number} number */
    sheet(number) {
      return this.keep("t" + number, (bytes) => readSheet(vigente.text(bytes), number));
    }

    facets() {
      return this.keep("f", (bytes) => {
        const [area, responsable, clasificacion, estado, clase] = vigente.text(bytes).split(ROW).map(readFacet);
        return { area, responsable, clasificacion, estado, clase };
      });
    }
  };

  /** @param {Uint8Array} bytes @param {number} count of documents */
  function readShard(bytes, count) {
    const reader = new vigente.Reader(bytes);
    const keys = [];
    const where = new Map();
    let before = "";
    let offset = 0;
    for (let left = reader.number(); left > 0; left--) {
      const same = reader.octet();
      before = before.slice(0, same) + reader.text();
      const synonyms = before.includes(" ") ? Array.from({ length: reader.number() }, () => reader.text()) : [];
      keys.push(before);
      where.set(before, { key: before, synonyms, offset });
      offset += reader.number();
    }
    const start = reader.at;
    const entry = (/** @type {string} */ key) => {
      const found = where.get(key);
      return found && (found.documents ? found : Object.assign(found, readPostings(bytes, start + found.offset, count)));
    };
    return { keys, entry };
  }

  /** @param {Uint8Array} bytes @param {number} at @param {number} all how many documents there are */
  function readPostings(bytes, at, all) {
    const reader = new vigente.Reader(bytes, at);
    const count = reader.number();
    const highest = reader.octet() / 10;
    const weight = reader.octet() / 16;
    const kept = reader.number();
    const documents = new Uint16Array(count);
    const impacts = new Float32Array(count).fill(1);
    const parts = new Uint8Array(count).fill(255);
    for (let i = 0, next = 0; i < kept; i++, next++) documents[i] = next += reader.number();
    for (let i = 0; i < kept && kept > 1; i += 2) {
      const pair = reader.octet();
      impacts[i] = (pair & 15) / 15;
      if (i + 1 < kept) impacts[i + 1] = (pair >> 4) / 15;
    }
    for (let i = 0; i < kept; i++) parts[i] = reader.octet();
    if (kept < count) {
      impacts.fill(reader.octet() / 15, kept);
      for (let i = 0, next = kept; i < all; i++) {
        if (bytes[reader.at + (i >> 3)] & (1 << (i & 7))) documents[next++] = i;
      }
    }
    return { count, highest, weight, documents, impacts, parts };
  }

  /** @param {Uint8Array} bytes @returns {string[]} */
  function readWords(bytes) {
    const reader = new vigente.Reader(bytes);
    const words = [];
    let before = "";
    for (let left = reader.number(); left > 0; left--) {
      before = before.slice(0, reader.octet()) + reader.text();
      words.push(before);
    }
    return words;
  }

  /** @param {string} text */
  function readFacet(text) {
    const [values, numbers] = text.split(FIELD);
    return { values: values.split(ITEM), of: numbers.split(",").map(Number) };
  }

  /** @param {string} text @param {number} number */
  function readSheet(text, number) {
    const [head, ...rows] = text.split(ROW);
    const [codigo, titulo, revision, estado, sello, clase, area, responsable, clasificacion, page] = head.split(FIELD);
    const units = rows.map((row) => {
      const [kind, address, trail, names, synonyms, words] = row.split(FIELD);
      const list = (/** @type {string} */ items) => (items ? items.split(ITEM) : []);
      const url = address && !address.startsWith("#") ? address : page + address;
      return { kind, url, trail: list(trail), names: list(names), synonyms: list(synonyms), text: words };
    });
    return { number, codigo, titulo, revision, estado, sello, clase, area, responsable, clasificacion, page, units };
  }
})((window.vigente = window.vigente || {}));
