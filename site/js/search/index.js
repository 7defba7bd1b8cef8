// @ts-check
"use strict";
/* One index: what its files hold, fetched when it is asked for and kept (generator: search/SearchIndex). */
(function (vigente) {
  const ROW = "\u001e";
  const FIELD = "\u001f";
  const ITEM = "\u001d";

  /**
   * Where a stem stands: for each document its number, impact and parts.
   * Of the documents of a frequent stem only the first `kept` are known in full.
   * @typedef {{key: string, synonyms: string[], kept: number, count: number, highest: number, weight: number,
   *   documents: Uint16Array, impacts: Float32Array, parts: Uint8Array}} Entry
   */

  vigente.Index = class {
    /** @param {string} folder */
    constructor(folder) {
      this.folder = folder;
      this.kept = new Map();
      this.corrected = new Map();
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
      return count ? (await this.shard(await this.place(key))).get(key) : undefined;
    }

    /** The stems that begin so, and those that a beginning of it is. @param {string} start */
    async beginning(start) {
      const { count, firsts } = await this.head;
      if (!count) return [];
      const from = await this.place(start);
      const to = Math.min(await this.place(start + "\uffff"), from + 3, firsts.length - 1);
      const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.shard(from + i)));
      return shards.flatMap((shard) => [...shard.values()].filter(({ key }) => key.startsWith(start) && !key.includes(" ")));
    }

    /** The words of about that length, for spelling. @param {number} least @param {number} most */
    async spellings(least, most) {
      const { lengths } = await this.head;
      const clamp = (/** @type {number} */ length) => Math.max(4, Math.min(14, length));
      const wanted = lengths.filter((/** @type {number} */ length) => length >= clamp(least) && length <= clamp(most));
      return (await Promise.all(wanted.map((/** @type {number} */ length) => this.keep("o" + length, readWords)))).flat();
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

  /** Reads what TermShards wrote: the terms, then what is told of each posting, one kind after the other. */
  /** @param {Uint8Array} bytes @param {number} all how many documents there are */
  function readShard(bytes, all) {
    const reader = new vigente.Reader(bytes);
    /** @type {Map<string, Entry>} */
    const terms = new Map();
    let before = "";
    for (let left = reader.number(); left > 0; left--) {
      before = before.slice(0, reader.octet()) + reader.text();
      const synonyms = before.includes(" ") ? Array.from({ length: reader.number() }, () => reader.text()) : [];
      const kept = reader.number();
      const count = kept + reader.number();
      const highest = reader.octet() / 10;
      const weight = reader.octet() / 16;
      const documents = new Uint16Array(count);
      const impacts = new Float32Array(count).fill(1);
      const parts = new Uint8Array(count).fill(255);
      terms.set(before, { key: before, synonyms, kept, count, highest, weight, documents, impacts, parts });
    }
    const entries = [...terms.values()];
    for (const { kept, impacts } of entries) {
      for (let i = 0; i < kept && kept > 1; i++) impacts[i] = reader.octet() / 15;
    }
    for (const { kept, parts } of entries) {
      for (let i = 0; i < kept; i++) parts[i] = reader.octet();
    }
    for (const entry of entries) if (entry.kept < entry.count) readRest(reader, entry, all);
    readGaps(reader, entries, all);
    return terms;
  }

  /** @param {any} reader @param {Entry} entry @param {number} all */
  function readRest(reader, { kept, impacts, documents }, all) {
    impacts.fill(reader.octet() / 15, kept);
    for (let i = 0, next = kept; i < all; i += 8) {
      const octet = reader.octet();
      for (let bit = 0; bit < 8; bit++) if ((octet >> bit) & 1) documents[next++] = i + bit;
    }
  }

  /** @param {any} reader @param {Entry[]} entries @param {number} all */
  function readGaps(reader, entries, all) {
    let octet = 0;
    let left = 0;
    const bit = () => {
      if (!left--) {
        octet = reader.octet();
        left = 7;
      }
      return (octet >> left) & 1;
    };
    for (const { kept, documents } of entries) {
      let width = 0;
      while (3 * kept * 2 ** (width + 1) <= 2 * all) width++;
      for (let i = 0, next = 0; i < kept; i++, next++) {
        let gap = 0;
        while (bit()) gap++;
        for (let place = 0; place < width; place++) gap = gap * 2 + bit();
        documents[i] = next += gap;
      }
    }
  }

  /** @param {Uint8Array} bytes @returns {{word: string, sound: string}[]} */
  function readWords(bytes) {
    const reader = new vigente.Reader(bytes);
    const words = [];
    let before = "";
    for (let left = reader.number(); left > 0; left--) {
      before = before.slice(0, reader.octet()) + reader.text();
      words.push({ word: before, sound: vigente.heard(before) });
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
