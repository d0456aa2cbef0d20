"""The tables of a store, and how a file becomes one: made, migrated, or refused with a sentence.

>>> import tempfile
>>> with tempfile.TemporaryDirectory() as folder:
...     connection = connect(Path(folder) / "a.store")
...     connection.execute("PRAGMA user_version").fetchone()
...     connection.close()
(2,)
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from summarizer.errors import StoreError

APPLICATION = 0x50425246
"""SQLite's mark of whose file it is: "PBRF" in ASCII."""
BUSY_SECONDS = 30.0  # another process commits in milliseconds; one that holds longer is stuck or stopped

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # an answer that was paid for; `spoilt`: its release failed over it, so that another run asks again
        """CREATE TABLE answers (
            key TEXT NOT NULL, repeat INTEGER NOT NULL, content TEXT NOT NULL, finish TEXT NOT NULL,
            model TEXT, notes TEXT NOT NULL, calls INTEGER NOT NULL, input_tokens INTEGER NOT NULL,
            cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL, cost_usd REAL,
            created REAL NOT NULL, spoilt INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (key, repeat)) WITHOUT ROWID""",
        # what each process has spent, failed attempts included: counted in the transaction that keeps the answer
        """CREATE TABLE sessions (
            owner TEXT PRIMARY KEY, started REAL NOT NULL, calls INTEGER NOT NULL, failed_calls INTEGER NOT NULL,
            input_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
            cost_usd REAL NOT NULL, unpriced_calls INTEGER NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE leases (
            work TEXT PRIMARY KEY, owner TEXT NOT NULL, expires REAL NOT NULL) WITHOUT ROWID""",
    ),
    (
        # what was handed to a provider's batch interface, so that a restart collects it rather than pays again
        # `wave` is our own name, written down before the provider is asked, and given to it as metadata
        """CREATE TABLE waves (
            wave TEXT PRIMARY KEY, batch TEXT, engine TEXT NOT NULL, state TEXT NOT NULL,
            requests INTEGER NOT NULL, created REAL NOT NULL) WITHOUT ROWID""",
        # wave NULL: not under way; reason: it failed for good in this run
        """CREATE TABLE wave_requests (
            key TEXT NOT NULL, repeat INTEGER NOT NULL, wave TEXT, attempts INTEGER NOT NULL,
            reason TEXT, message TEXT, PRIMARY KEY (key, repeat)) WITHOUT ROWID""",
        "CREATE INDEX wave_requests_wave ON wave_requests (wave)",
    ),
)
VERSION = len(MIGRATIONS)


def explain(path: Path, error: Exception) -> StoreError:
    """Say what an error of SQLite means for the person at the keyboard."""
    told = str(error)
    if "not a database" in told:
        return StoreError(
            f"{path}: is no store. Give one that a batch made, or name a new file with --store."
        )
    if "full" in told or "disk I/O" in told:
        return StoreError(f"{path}: the disk is full or fails ({told}). Make room and run the same command.")
    if any(sign in told for sign in ("readonly", "unable to open", "ermission denied", "Read-only")):
        return StoreError(f"{path}: cannot be written ({told}). Choose another place with --store.")
    if "locked" in told:
        return StoreError(
            f"{path}: another process holds it ({told}). Wait for it, or end it, and run again."
        )
    return StoreError(f"{path}: cannot be used ({told}). Restore a copy, or name another file with --store.")


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Switch to WAL, waiting for whoever does the same now: for this, SQLite does not wait by itself."""
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
            time.sleep(0.005)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != APPLICATION and tables:
            raise StoreError(f"{path}: is another program's database. Name another file with --store.")
        if version > VERSION:
            raise StoreError(
                f"{path}: was made by a newer version (schema {version}, this one reads {VERSION}). "
                "Update pressbrief, or name another file with --store."
            )
        for step in MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        if version < VERSION:
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def connect(path: Path, *, create: bool = True) -> sqlite3.Connection:
    """Open a store for reading and writing, making or migrating it first. Raises StoreError."""
    if path.is_dir():
        raise StoreError(f"{path}: is a folder. Give --store a file's name, such as {path / 'batch.store'}.")
    if not path.exists():
        if not create:
            raise StoreError(f"{path}: is not there. Check the path.")
        if not path.parent.is_dir():
            raise StoreError(f"{path}: its folder does not exist. Make it first: mkdir -p {path.parent}")
    try:
        if create:  # replies quote releases, which may be confidential: readable by their owner alone
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    except (OSError, sqlite3.Error) as error:
        raise explain(path, error) from error
    try:
        _log_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        _migrate(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise explain(path, error) from error
    except StoreError:
        connection.close()
        raise
    return connection
