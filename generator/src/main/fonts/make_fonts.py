#!/usr/bin/env python3
"""Makes the faces of the printed manual from the published ones.

    make_fonts.py SERIF_FOLDER SANS_FOLDER MONO_FILE OUTPUT

SERIF_FOLDER and SANS_FOLDER hold the TTF files of the npm packages source-serif 4.5.1 and source-sans 3.52.0, MONO_FILE
is source-code-pro-latin-400-normal.woff of @fontsource/source-code-pro 5.3.1. Needs fontTools (Debian: python3-fonttools).

What it changes, and why:
- only the characters of Latin texts and the signs that go with them, the same in every face of a family: whole faces are
  embedded, so that every document carries the same bytes;
- one glyph for each character: the text taken out of a document is then the text put in (a soft hyphen is no hyphen);
- kerning as a plain `kern` table and no substitutions: FOP then kerns without its machinery for other scripts, and no
  ligature stands between a reader and the letters;
- another name, as the Open Font License asks of a changed font: "Source" is reserved.
"""
import copy
import sys

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0


def span(first, last):
    return set(range(first, last + 1))


CHARACTERS = (
    span(0x20, 0x7E) | span(0xA0, 0x17F) | span(0x218, 0x21B) | span(0x2D8, 0x2DD) | span(0x391, 0x3C9)
    | span(0x2010, 0x2015) | span(0x2018, 0x201E) | span(0x2070, 0x209C) | span(0x2150, 0x215E) | span(0x2190, 0x2194)
    | {0x192, 0x2C6, 0x2C7, 0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC}
    | {0x2113, 0x2116, 0x2122, 0x2126, 0x2202, 0x2206, 0x220F, 0x2211, 0x2212, 0x221A, 0x221E, 0x222B, 0x2248, 0x2260}
    | {0x2264, 0x2265, 0x25A0, 0x25A1, 0x25B6, 0x25C6, 0x25CA, 0x25CB, 0x25CF, 0x2605, 0x2713, 0x2717}
)
KERNED = [chr(c) for c in span(0x21, 0x7E)] + list("áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…ºª")
LEAST_KERN = 6
UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "DSIG", "BASE", "STAT", "meta", "gasp", "kern")


def advance(value):
    return getattr(value, "XAdvance", 0) if value else 0


def kerning(font):
    """The pairs of the letters that Spanish sets side by side; the first subtable that covers a letter decides."""
    cmap = font.getBestCmap()
    names = [cmap[ord(c)] for c in KERNED if ord(c) in cmap]
    wanted = set(names)
    table = font["GPOS"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    pairs = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            if subtable.LookupType == 9:
                subtable = subtable.ExtSubTable
            if subtable.LookupType != 2:
                continue
            for position, first in enumerate(subtable.Coverage.glyphs):
                if first in wanted:
                    for second, value in values(subtable, position, first, names, wanted):
                        pairs.setdefault((first, second), value)
    return {pair: value for pair, value in pairs.items() if abs(value) >= LEAST_KERN}


def values(subtable, position, first, names, wanted):
    if subtable.Format == 1:
        for record in subtable.PairSet[position].PairValueRecord:
            if record.SecondGlyph in wanted:
                yield record.SecondGlyph, advance(record.Value1)
    else:
        row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)].Class2Record
        for second in names:
            yield second, advance(row[subtable.ClassDef2.classDefs.get(second, 0)].Value1)


def one_glyph_each(font):
    cmap = {}
    for table in font["cmap"].tables:
        if table.isUnicode():
            cmap.update(table.cmap)
    # Of the characters that share a glyph these keep it last: the Latin or plain one goes first.
    second = {0x394, 0x3A9, 0x3BC}
    taken, chosen, order = set(), {}, list(font.getGlyphOrder())
    for character in sorted(cmap, key=lambda c: (c in second, c)):
        glyph = cmap[character]
        if glyph in taken:
            double = "%s.u%04X" % (glyph, character)
            order.append(double)
            font["glyf"].glyphs[double] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"].metrics[double] = font["hmtx"].metrics[glyph]
            glyph = double
        taken.add(glyph)
        chosen[character] = glyph
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {character: chosen[character] for character in table.cmap}


def kern_table(font, pairs):
    glyphs = set(font.getGlyphOrder())
    kept = {pair: value for pair, value in pairs.items() if glyphs.issuperset(pair)}
    if kept:
        subtable = KernTable_format_0()
        subtable.version, subtable.coverage, subtable.apple, subtable.kernTable = 0, 1, False, kept
        table = newTable("kern")
        table.version, table.kernTables = 0, [subtable]
        font["kern"] = table


def rename(font, family, style):
    names = font["name"]
    kept = [n for n in names.names if n.nameID in (0, 13, 14) and n.platformID == 3]
    names.names = []
    for name in kept:
        names.setName(name.toUnicode(), name.nameID, 3, 1, 0x409)
    postscript = (family + "-" + style).replace(" ", "")
    given = {1: family, 2: style, 3: postscript, 4: family + " " + style, 5: "Version 1.000", 6: postscript}
    for identifier, text in given.items():
        names.setName(text, identifier, 3, 1, 0x409)


def make(source, target, family, style, characters):
    font = TTFont(source)
    pairs = kerning(font) if "GPOS" in font else {}
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True)
    options.name_IDs, options.name_languages = ["*"], ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    for table in UNUSED_TABLES:
        if table in font:
            del font[table]
    one_glyph_each(font)
    kern_table(font, pairs)
    rename(font, family, style)
    font.flavor = None
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    font.save(target)


def family(name, files, output):
    common = set.intersection(CHARACTERS, *(set(TTFont(file).getBestCmap()) for file in files.values()))
    for style, file in files.items():
        make(file, "%s/%s-%s.ttf" % (output, name.replace(" ", ""), style), name, style, common)


def main(serif, sans, mono, output):
    for name, prefix in (("Vigente Serif", serif + "/SourceSerif4-"), ("Vigente Sans", sans + "/SourceSans3-")):
        styles = {"Regular": "Regular", "Italic": "It", "Bold": "Semibold", "BoldItalic": "SemiboldIt"}
        family(name, {style: prefix + file + ".ttf" for style, file in styles.items()}, output)
    family("Vigente Mono", {"Regular": mono}, output)


if __name__ == "__main__":
    main(*sys.argv[1:])
