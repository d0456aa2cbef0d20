"""What is under way at a provider's batch interface: which requests, in which wave, how often tried.

It lives in the store, so that a restart collects what was handed over instead of paying for it again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from typing import NamedTuple
from uuid import uuid4

from summarizer.batch.store import Store
from summarizer.questions import Failure

CREATING, SUBMITTED, COLLECTED = "creating", "submitted", "collected"


class Wave(NamedTuple):
    """One file of requests."""

    name: str
    batch: str | None
    """The provider's handle; None when the process ended before it was told."""
    state: str
    requests: int


class Standing(NamedTuple):
    """How a request stands."""

    attempts: int
    under_way: bool
    failure: Failure | None


class Waves:
    """The waves of one engine in a store."""

    def __init__(self, store: Store, engine: str) -> None:
        self._store = store
        self._engine = engine

    def forget_failures(self) -> None:
        """Begin a run: what failed in an earlier one is tried again."""
        self._store.submit(
            lambda connection: connection.execute("DELETE FROM wave_requests WHERE wave IS NULL") and None
        ).result()

    def standing(self, key: str, repeat: int) -> Standing:
        """Return how a request stands; one that is not known was never made."""
        rows = self._store.read(
            "SELECT attempts, wave, reason, message FROM wave_requests WHERE key = ? AND repeat = ?",
            key,
            repeat,
        )
        if not rows:
            return Standing(0, False, None)
        attempts, wave, reason, message = rows[0]
        return Standing(attempts, wave is not None, Failure(reason, message) if reason else None)

    def begin(self, keys: Iterable[tuple[str, int]]) -> Wave:
        """Write a wave down, before the provider is asked."""
        wanted = list(keys)
        name = uuid4().hex

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO waves VALUES (?, NULL, ?, ?, ?, ?)",
                (name, self._engine, CREATING, len(wanted), time.time()),
            )
            connection.executemany(
                "INSERT INTO wave_requests VALUES (?, ?, ?, 0, NULL, NULL)"
                " ON CONFLICT DO UPDATE SET wave = excluded.wave",
                [(key, repeat, name) for key, repeat in wanted],
            )

        self._store.submit(write).result()
        return Wave(name, None, CREATING, len(wanted))

    def submitted(self, wave: Wave, batch: str) -> Wave:
        """Note the provider's handle."""
        self._store.submit(
            lambda connection: (
                connection.execute(
                    "UPDATE waves SET batch = ?, state = ? WHERE wave = ?", (batch, SUBMITTED, wave.name)
                )
                and None
            )
        ).result()
        return wave._replace(batch=batch, state=SUBMITTED)

    def open(self) -> list[Wave]:
        """Return the waves that are not collected, the oldest first."""
        rows = self._store.read(
            "SELECT wave, batch, state, requests FROM waves WHERE engine = ? AND state != ? ORDER BY created",
            self._engine,
            COLLECTED,
        )
        return [Wave(*row) for row in rows]

    def state(self, wave: Wave) -> str:
        """Return how a wave stands now."""
        ((state,),) = self._store.read("SELECT state FROM waves WHERE wave = ?", wave.name)
        return str(state)

    def released(self, wave: Wave) -> None:
        """Take a wave back that was never begun: its requests can be made again, none was tried."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE wave_requests SET wave = NULL WHERE wave = ?", (wave.name,))
            connection.execute("UPDATE waves SET state = ? WHERE wave = ?", (COLLECTED, wave.name))

        self._store.submit(write).result()

    def collected(self, wave: Wave, failures: Iterable[tuple[str, int, Failure]], most: int) -> None:
        """Close a wave: its answers are stored; what failed, or has no line, was tried once more."""
        told = [(failure, key, repeat) for key, repeat, failure in failures]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM wave_requests WHERE wave = ? AND EXISTS (SELECT 1 FROM answers WHERE"
                " answers.key = wave_requests.key AND answers.repeat = wave_requests.repeat AND NOT spoilt)",
                (wave.name,),
            )
            for failure, key, repeat in told:
                connection.execute(
                    "UPDATE wave_requests SET message = ?, reason = CASE WHEN ? OR attempts + 1 >= ? THEN ? END"
                    " WHERE key = ? AND repeat = ?",
                    (failure.message, not failure.retryable, most, failure.reason, key, repeat),
                )
            connection.execute(
                "UPDATE wave_requests SET reason = 'empty', message = 'The batch interface gave no answer.'"
                " WHERE wave = ? AND reason IS NULL AND attempts + 1 >= ?",
                (wave.name, most),
            )
            connection.execute(
                "UPDATE wave_requests SET wave = NULL, attempts = attempts + 1 WHERE wave = ?", (wave.name,)
            )
            connection.execute("UPDATE waves SET state = ? WHERE wave = ?", (COLLECTED, wave.name))

        self._store.submit(write).result()
