"""From rows to CSV, Parquet or a workbook: the columns of a brief, and beside them those that the input had.

The rows are read from a spool file, one JSON list a release, so that a table of any length takes no memory; the
columns and kinds of the input's values are known by then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from summarizer.errors import SettingsError
from summarizer.render.table import COLUMNS, line
from summarizer.render.visible import visible

Kinds: TypeAlias = Mapping[str, set[str]]
"""Column of the input to the kinds of its values: str, int, float, bool."""
NEEDED = {".parquet": ("pyarrow", "parquet"), ".xlsx": ("openpyxl", "excel")}
_NUMBERS = {"program": "int", "cost_usd": "float", "seconds": "float"}
SHEET_ROWS = 1_048_575  # of Excel's 1,048,576 the first is the heading
CELL_LENGTH = 32_767  # Excel's limit; a longer cell makes it "repair" the file
CHUNK = 1_000  # rows of a row group: some MB


def check_installed(suffix: str) -> None:
    """Raise SettingsError, with the command that helps, where a format's package is missing."""
    package, extra = NEEDED.get(suffix, (None, None))
    if package and find_spec(package) is None:
        raise SettingsError(f"{suffix} needs the package {package}: pip install 'pressbrief[{extra}]'")


def _columns(kinds: Kinds) -> list[str]:
    return [*kinds, *COLUMNS]


def _rows(spool: Path) -> Iterator[dict[str, Any]]:
    with spool.open(encoding="utf-8") as lines:
        for each in lines:
            yield from json.loads(each)


def _csv(spool: Path, target: Path, kinds: Kinds) -> None:
    columns = _columns(kinds)
    with target.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        file.write(line(columns))
        for row in _rows(spool):
            file.write(line(row.get(column) for column in columns))


def _kind(column: str, kinds: Kinds) -> str:
    if column not in kinds:
        return _NUMBERS.get(column, "str")
    found = kinds[column]
    if len(found) == 1:
        return next(iter(found))
    return "float" if found == {"int", "float"} else "str"


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "str":
        # Arrow takes no lone surrogates, which a JSON input may hold
        return str(value).encode("utf-8", "backslashreplace").decode()
    return float(value) if kind == "float" else value


def _parquet(spool: Path, target: Path, kinds: Kinds) -> None:
    import pyarrow
    import pyarrow.parquet

    types = {
        "str": pyarrow.string(),
        "int": pyarrow.int64(),
        "float": pyarrow.float64(),
        "bool": pyarrow.bool_(),
    }
    columns = _columns(kinds)
    chosen = {column: _kind(column, kinds) for column in columns}
    schema = pyarrow.schema([(column, types[chosen[column]]) for column in columns])
    rows = _rows(spool)
    with pyarrow.parquet.ParquetWriter(target, schema) as writer:
        while chunk := list(islice(rows, CHUNK)):
            arrays = [
                pyarrow.array(
                    [_typed(row.get(column), chosen[column]) for row in chunk], types[chosen[column]]
                )
                for column in columns
            ]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


def _xlsx(spool: Path, target: Path, kinds: Kinds) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    columns = _columns(kinds)
    book = Workbook(write_only=True)
    rows = _rows(spool)
    while True:
        sheet = book.create_sheet("briefs" if not book.worksheets else f"briefs {len(book.worksheets) + 1}")
        sheet.freeze_panes = "A2"

        def cell(value: Any, sheet: Any = sheet) -> Any:
            if not isinstance(value, str):
                return value
            made = WriteOnlyCell(sheet, "")
            shown = visible(value)
            made.value = shown[: CELL_LENGTH - 1] + "…" if len(shown) > CELL_LENGTH else shown
            made.data_type = "s"  # a string, whatever it begins with: never a formula
            return made

        sheet.append([cell(column) for column in columns])
        written = 0
        for row in islice(rows, SHEET_ROWS):
            sheet.append([cell(row.get(column)) for column in columns])
            written += 1
        if written < SHEET_ROWS:
            break
    book.save(target)


def write(spool: Path, target: Path, suffix: str, kinds: Kinds) -> None:
    """Write the rows of a spool to `target` in the format of a suffix. Raises OSError."""
    {".csv": _csv, ".parquet": _parquet, ".xlsx": _xlsx}[suffix](spool, target, kinds)
