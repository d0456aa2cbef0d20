"""Look into a store, take old answers out of it, or write it as JSON Lines: what `summarize store` does."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from summarizer.batch.schema import VERSION, explain
from summarizer.batch.store import Spent, Store
from summarizer.errors import SettingsError

DAY = 86_400.0


class Info(NamedTuple):
    """What a store holds."""

    schema: int
    size: int
    """Bytes, the log beside it included."""
    answers: int
    spoilt: int
    """Answers over which a release failed; they are asked again."""
    by_model: dict[str, int]
    first: float | None
    last: float | None
    """When the first and the last answer came, seconds since 1970."""
    spent: Spent
    leases: int
    """Releases that a process is working on now."""
    waves: int
    """Files handed to a provider's batch interface and not yet collected."""


def info(store: Store) -> Info:
    """Count what a store holds. Raises StoreError."""
    (answers, spoilt, first, last), *_ = store.read(
        "SELECT count(*), total(spoilt), min(created), max(created) FROM answers"
    )
    models = store.read("SELECT coalesce(model, '?'), count(*) FROM answers GROUP BY 1 ORDER BY 2 DESC, 1")
    (leases,), *_ = store.read("SELECT count(*) FROM leases WHERE expires > ?", time.time())
    (waves,), *_ = store.read("SELECT count(*) FROM waves WHERE state != 'collected'")
    files = [store.path, store.path.with_name(store.path.name + "-wal")]
    return Info(
        schema=VERSION,
        size=sum(file.stat().st_size for file in files if file.exists()),
        answers=answers,
        spoilt=int(spoilt),
        by_model=dict(models),
        first=first,
        last=last,
        spent=store.spent(),
        leases=leases,
        waves=waves,
    )


def prune(store: Store, *, older_than_days: float | None = None, spoilt: bool = False) -> int:
    """Remove answers and give the space back; what was spent stays counted. Returns how many went.

    Raises SettingsError for days that are none: answers "older than" a time to come would be all of them.
    """
    if older_than_days is not None and not 0 <= older_than_days < float("inf"):
        raise SettingsError(f"--older-than is {older_than_days}; give days, such as 90.")
    conditions: list[tuple[str, tuple[Any, ...]]] = []
    if older_than_days is not None:
        conditions.append(("created < ?", (time.time() - older_than_days * DAY,)))
    if spoilt:
        conditions.append(("spoilt", ()))

    def remove(connection: sqlite3.Connection) -> int:
        connection.execute("DELETE FROM leases WHERE expires <= ?", (time.time(),))
        return sum(
            connection.execute(f"DELETE FROM answers WHERE {condition}", values).rowcount
            for condition, values in conditions
        )

    removed = int(store.submit(remove).result())
    if removed:
        try:
            with sqlite3.connect(store.path, timeout=5) as connection:
                connection.execute("VACUUM")  # not within the writer's transaction
            connection.close()
        except sqlite3.Error as error:
            raise explain(store.path, error) from error
    return removed


def export(store: Store) -> Iterator[str]:
    """Yield one JSON line for each answer, in the order of the keys."""
    names = ("key", "repeat", "content", "finish", "model", "notes", "calls", "input_tokens", "cached_tokens",
             "output_tokens", "cost_usd", "created", "spoilt")  # fmt: skip
    at: tuple[str, int] = ("", -1)
    while True:  # by pages: a store may be larger than memory
        rows = store.read(
            f"SELECT {', '.join(names)} FROM answers WHERE (key, repeat) > (?, ?) ORDER BY key, repeat LIMIT 500",
            *at,
        )
        for row in rows:
            made = dict(zip(names, row, strict=True))
            made["notes"], made["spoilt"] = json.loads(made["notes"]), bool(made["spoilt"])
            yield json.dumps(made, ensure_ascii=False) + "\n"
        if not rows:
            return
        at = rows[-1][:2]
