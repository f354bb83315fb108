"""Cuts the vendored fonts to what the pages need; web/VENDORED.md says what comes in and how.

Takes the font to read and the file to write, then axes as the instancer of fonttools takes them.
"""

import io
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import PairPos
from fontTools.varLib.instancer import instantiateVariableFont

# Western European letters, typographic marks, arrows; what else an author writes the system draws.
KEPT = (
    list(range(0x20, 0x7F)) + list(range(0xA0, 0x100))
    + [0x131, 0x132, 0x133, 0x152, 0x153, 0x2C6, 0x2DA, 0x2DC, 0x2009, 0x2013, 0x2014, 0x2018]
    + [0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2032, 0x2033, 0x2039, 0x203A]
    + [0x2044, 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212]
)
# Pairs of these are kerned; the pairs of all accented letters weigh more than half a font.
KERNED = list(range(0x21, 0x7F)) + [0xE9, 0xEB, 0xEF, 0x2013, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
# In thousandths of an em: a third of a pixel in running text.
LEAST = 20
FEATURES = ["ccmp", "liga", "locl", "pnum", "tnum", "kern", "rvrn"]


def kern_less(font):
    glyphs = {font.getBestCmap()[code] for code in KERNED if code in font.getBestCmap()}
    least = LEAST * font["head"].unitsPerEm / 1000
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if isinstance(table, PairPos):
                pairs_of(table, glyphs, least) if table.Format == 1 else classes_of(table, glyphs, least)
                table.ValueFormat1 &= 0xF
                table.ValueFormat2 &= 0xF


def pairs_of(table, glyphs, least):
    kept = []
    for glyph, pairs in zip(table.Coverage.glyphs, table.PairSet):
        pairs.PairValueRecord = [r for r in pairs.PairValueRecord if r.SecondGlyph in glyphs]
        for record in pairs.PairValueRecord:
            same_at_every_weight(record)
        pairs.PairValueRecord = [r for r in pairs.PairValueRecord if is_seen(r, least)]
        if glyph in glyphs and pairs.PairValueRecord:
            kept.append((glyph, pairs))
    table.Coverage.glyphs = [glyph for glyph, _ in kept]
    table.PairSet = [pairs for _, pairs in kept]
    table.PairSetCount = len(kept)


def classes_of(table, glyphs, least):
    table.Coverage.glyphs = [glyph for glyph in table.Coverage.glyphs if glyph in glyphs]
    for classes in (table.ClassDef1, table.ClassDef2):
        classes.classDefs = {g: c for g, c in classes.classDefs.items() if g in glyphs}
    for first in table.Class1Record:
        for record in first.Class2Record:
            same_at_every_weight(record)
            if not is_seen(record, least):
                record.Value1.XAdvance = 0


def is_seen(record, least):
    return record.Value1 is None or abs(getattr(record.Value1, "XAdvance", 0)) >= least


def same_at_every_weight(record):
    for value in (record.Value1, record.Value2):
        for device in ("XAdvDevice", "XPlaDevice", "YAdvDevice", "YPlaDevice"):
            if value is not None and hasattr(value, device):
                delattr(value, device)


def axes(arguments):
    for argument in arguments:
        axis, _, span = argument.partition("=")
        low, _, high = span.partition(":")
        yield axis, (float(low), float(high)) if high else float(low)


def main(source, target, *wanted):
    font = instantiateVariableFont(TTFont(source), dict(axes(wanted)))
    kern_less(font)
    written = io.BytesIO()
    font.flavor = None
    font.save(written)
    written.seek(0)
    font = TTFont(written)
    options = Options(hinting=False, layout_features=FEATURES)
    options.drop_tables += ["vhea", "vmtx", "VVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
