"""
Cuts the newspaper's typeface to what its pages need and gives it figures of one width; the files beside this one come of it.

    npm pack @expo-google-fonts/be-vietnam-pro@0.4.1 && tar xzf expo-google-fonts-be-vietnam-pro-0.4.1.tgz
    pip install fonttools==4.66.1 brotli
    python cut-fonts.py package

Be Vietnam Pro 1.002 has no `tnum` feature, and its figures are between 385 and 710 units wide. Hints are left out: phones and
Macs ignore them, and they take as many bytes as the outlines.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.otlLib.builder import buildSingleSubstSubtable
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables

WEIGHTS = {400: "400Regular", 700: "700Bold"}
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
# The same in both weights, so that a bold sum stands under its figures.
DIGIT_WIDTH = 672
# Vietnamese with its combining marks, the languages of western Europe, and the punctuation of all of them.
LETTERS = (
    "U+0020-007E,U+00A0-00FF,U+0102-0103,U+0110-0111,U+0128-0129,U+0131,U+0152-0153,U+0168-0169,U+01A0-01A1,U+01AF-01B0,"
    "U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0300-0304,U+0306,U+0308-0309,U+031B,U+0323,U+0329,U+1EA0-1EF9,U+2000-206F,"
    "U+20AB-20AC,U+2122,U+2212,U+2215,U+FEFF,U+FFFD"
)
FEATURES = ["ccmp", "kern", "mark", "mkmk", "tnum"]


def add_tabular_figures(font: TTFont) -> None:
    """Each digit once more, in the middle of a box of one width, behind the feature `tnum`."""
    glyphs = font["glyf"]
    substitutes = {}
    for digit in DIGITS:
        outline = glyphs[digit]
        pen = TTGlyphPen(font.getGlyphSet())
        pen.addComponent(digit, (1, 0, 0, 1, round((DIGIT_WIDTH - outline.xMin - outline.xMax) / 2), 0))
        name = f"{digit}.tnum"
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(glyphs)
        font["hmtx"][name] = (DIGIT_WIDTH, glyphs[name].xMin)
        substitutes[digit] = name
    add_substitution(font["GSUB"].table, "tnum", substitutes)


def add_substitution(table: otTables.GSUB, tag: str, substitutes: dict[str, str]) -> None:
    """A feature of every script and language that puts one glyph for another."""
    lookup = otTables.Lookup()
    lookup.LookupType = 1
    lookup.LookupFlag = 0
    lookup.SubTable = [buildSingleSubstSubtable(substitutes)]
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount += 1
    record = otTables.FeatureRecord()
    record.FeatureTag = tag
    record.Feature = otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = [len(table.LookupList.Lookup) - 1]
    table.FeatureList.FeatureRecord.append(record)
    for script in table.ScriptList.ScriptRecord:
        systems = [script.Script.DefaultLangSys, *(each.LangSys for each in script.Script.LangSysRecord)]
        for system in filter(None, systems):
            system.FeatureIndex.append(len(table.FeatureList.FeatureRecord) - 1)


def cut(source: Path, target: Path) -> None:
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    font = subset.load_font(str(source), options)
    add_tabular_figures(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for weight, name in WEIGHTS.items():
        cut(folder / name / f"BeVietnamPro_{name}.ttf", Path(__file__).with_name(f"be-vietnam-pro-{weight}.woff2"))
