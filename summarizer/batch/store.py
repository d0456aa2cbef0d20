"""What a batch has paid for: answers, the money behind them, and which release is being worked on by whom.

>>> import tempfile
>>> from summarizer.questions import Reply, Usage
>>> with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "a.store") as store:
...     store.put("k1", Reply('{"event": null}', usage=Usage(calls=1, cost_usd=0.5))).result()
...     store.get("k1").content, store.spent().cost_usd
('{"event": null}', 0.5)

SQLite in WAL mode with synchronous=FULL. One thread writes: all that waits when it comes round goes into one
transaction, so that a hundred answers cost one flush of the disk. What `put` returns is done when the answer is
on the disk, and not before; a kill at any moment loses nothing that was done. Several processes may share a
store on a local disk (not on a network share: SQLite's WAL needs shared memory).
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeAlias

from summarizer.batch.schema import connect, explain
from summarizer.errors import StoreError
from summarizer.questions import Reply, Usage

LEASE_SECONDS = 120.0
"""How long a release stays another process's after its last sign of life; renewed every third of it."""
GROUP = (
    1_000  # operations in one transaction at most: a put is about 20 µs, so that none waits longer than 20 ms
)

_Operation: TypeAlias = Callable[[sqlite3.Connection], Any]


class Spent(NamedTuple):
    """What has been paid, by all processes that ever used a store."""

    calls: int
    failed_calls: int
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    cost_usd: float
    unpriced_calls: int
    """Calls of models without a known price; `cost_usd` leaves them out."""


def machine() -> str:
    """Name where process numbers mean the same: the host, and the container where there is one."""
    try:
        space = os.readlink("/proc/self/ns/pid")
    except OSError:
        space = ""
    return f"{platform.node()}{space}".replace("/", "_")


class Store:
    """An open store. `put`, `spend` and `lease` are queued for the writing thread; `get` reads at once."""

    def __init__(
        self,
        path: Path,
        *,
        create: bool = True,
        lease_seconds: float = LEASE_SECONDS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Open or make a store. Raises StoreError. `clock` is shared by all processes, so it is the wall's."""
        self.path = path
        self._machine = machine()
        self.owner = f"{self._machine}/{os.getpid()}/{os.urandom(4).hex()}"
        self.lease_seconds = lease_seconds
        self._clock = clock
        self._held: dict[str, float] = {}
        self._writing = connect(path, create=create)
        self._reading = connect(path, create=False)
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[_Operation, Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name="store", daemon=True)
        self._thread.start()

    # reading

    def read(self, sql: str, *values: Any) -> list[Any]:
        """Return rows as they are on the disk now. Raises StoreError."""
        try:
            with self._lock:
                return self._reading.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def get(self, key: str, repeat: int = 0) -> Reply | None:
        """Return the answer to a question, None where there is none that could be used."""
        rows = self.read(
            "SELECT content, finish, model, notes, calls, input_tokens, cached_tokens, output_tokens, cost_usd"
            " FROM answers WHERE key = ? AND repeat = ? AND NOT spoilt",
            key,
            repeat,
        )
        if not rows:
            return None
        content, finish, model, notes, *usage = rows[0]
        return Reply(content, finish, Usage(*usage), model, tuple(json.loads(notes)))

    def spent(self) -> Spent:
        """Return what all processes have spent so far."""
        columns = ", ".join(f"total({name})" for name in Spent._fields)
        ((calls, failed, read, cached, written, cost, unpriced),) = self.read(
            f"SELECT {columns} FROM sessions"
        )
        return Spent(int(calls), int(failed), int(read), int(cached), int(written), cost, int(unpriced))

    def spent_by_others(self) -> float:
        """Return the USD that all other processes have spent, those before this one included."""
        ((cost,),) = self.read("SELECT total(cost_usd) FROM sessions WHERE owner != ?", self.owner)
        return float(cost)

    # writing

    def _write(self) -> None:
        while True:
            job = self._queue.get()
            if job is None:
                return
            group = [job]
            stop = False
            while len(group) < GROUP:
                try:
                    more = self._queue.get_nowait()
                except queue.Empty:
                    break
                if more is None:
                    stop = True
                    break
                group.append(more)
            self._commit(group)
            if stop:
                return

    def _commit(self, group: list[tuple[_Operation, Future[Any]]]) -> None:
        try:
            self._writing.execute("BEGIN IMMEDIATE")
            results = [operation(self._writing) for operation, _ in group]
            self._writing.execute("COMMIT")
        except BaseException as error:
            if self._writing.in_transaction:
                with contextlib.suppress(sqlite3.Error):  # the first error says more
                    self._writing.execute("ROLLBACK")
            self._held.clear()  # what was not written is not held
            told = explain(self.path, error) if isinstance(error, sqlite3.Error) else error
            for _, future in group:
                future.set_exception(told)
            return
        for (_, future), result in zip(group, results, strict=True):
            future.set_result(result)

    def submit(self, operation: _Operation) -> Future[Any]:
        """Queue an operation on the writing connection; it shares a transaction with what waits beside it."""
        if self._closed:
            raise StoreError(f"{self.path}: is closed. Open it again.")
        future: Future[Any] = Future()
        self._queue.put((operation, future))
        return future

    def put(
        self, key: str, reply: Reply, repeat: int = 0, *, paid: Usage | None = None, once: bool = False
    ) -> Future[None]:
        """Keep an answer. `paid` is what this attempt cost, where `reply.usage` holds earlier attempts too.

        `once`: it may be one that is kept already, fetched a second time after a crash; that is not paid again.
        """
        if not isinstance(reply.content, str):
            raise StoreError("Only a model's answers are stored; rules answer again for nothing.")
        used = reply.usage
        values = (key, repeat, reply.content, reply.finish, reply.model, json.dumps(reply.notes), used.calls,
                  used.input_tokens, used.cached_tokens, used.output_tokens, used.cost_usd, time.time())  # fmt: skip
        bill = paid or used

        def write(connection: sqlite3.Connection) -> None:
            kept = connection.execute(
                f"INSERT INTO answers VALUES ({', '.join('?' * 12)}, 0) ON CONFLICT DO UPDATE SET"
                " content = excluded.content, finish = excluded.finish, model = excluded.model,"
                " notes = excluded.notes, calls = excluded.calls, input_tokens = excluded.input_tokens,"
                " cached_tokens = excluded.cached_tokens, output_tokens = excluded.output_tokens,"
                " cost_usd = excluded.cost_usd, created = excluded.created, spoilt = 0 WHERE spoilt",
                values,
            )
            if kept.rowcount or not once:
                self._bill(connection, bill, failed=False)

        return self.submit(write)

    def spend(self, usage: Usage) -> Future[None]:
        """Count an attempt that brought no answer."""
        return self.submit(lambda connection: self._bill(connection, usage, failed=True))

    def _bill(self, connection: sqlite3.Connection, usage: Usage, *, failed: bool) -> None:
        calls = max(1, usage.calls)  # an attempt is a call, whatever its failure says of itself
        row = (calls, calls * failed, usage.input_tokens, usage.cached_tokens, usage.output_tokens,
               usage.cost_usd or 0.0, calls if usage.cost_usd is None else 0)  # fmt: skip
        connection.execute(
            "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " calls = calls + excluded.calls, failed_calls = failed_calls + excluded.failed_calls,"
            " input_tokens = input_tokens + excluded.input_tokens,"
            " cached_tokens = cached_tokens + excluded.cached_tokens,"
            " output_tokens = output_tokens + excluded.output_tokens, cost_usd = cost_usd + excluded.cost_usd,"
            " unpriced_calls = unpriced_calls + excluded.unpriced_calls",
            (self.owner, time.time(), *row),
        )

    def spoil(self, keys: Iterable[tuple[str, int]]) -> Future[None]:
        """Mark answers over which a release failed: this run is done with them, the next one asks again."""
        marked = list(keys)
        return self.submit(
            lambda connection: (
                connection.executemany("UPDATE answers SET spoilt = 1 WHERE key = ? AND repeat = ?", marked)
                and None
            )
        )

    # leases

    def _is_dead(self, owner: str) -> bool:
        """Whether a holder was a process of this machine that is gone: a killed run is continued at once."""
        where, _, rest = owner.partition("/")
        number = rest.partition("/")[0]
        if where != self._machine or os.name != "posix" or not number.isdigit():
            return False
        try:
            os.kill(int(number), 0)
        except ProcessLookupError:
            return True
        except OSError:
            pass  # it lives, under another user
        return False

    def lease(self, work: str) -> Future[bool]:
        """Take a piece of work for this process; False while another one has it."""

        def take(connection: sqlite3.Connection) -> bool:
            now = self._clock()
            held = connection.execute("SELECT owner, expires FROM leases WHERE work = ?", (work,)).fetchone()
            if held and held[0] != self.owner and held[1] > now and not self._is_dead(held[0]):
                return False
            expires = now + self.lease_seconds
            connection.execute("INSERT OR REPLACE INTO leases VALUES (?, ?, ?)", (work, self.owner, expires))
            self._held[work] = expires
            return True

        return self.submit(take)

    def holds(self, work: str) -> bool:
        """Whether the lease is still this process's; one that slept too long has lost it."""
        return self._clock() < self._held.get(work, 0.0)

    def renew(self) -> Future[None]:
        """Show a sign of life: every lease that was not lost meanwhile starts anew."""

        def again(connection: sqlite3.Connection) -> None:
            now = self._clock()
            connection.execute(
                "UPDATE leases SET expires = ? WHERE owner = ? AND expires > ?",
                (now + self.lease_seconds, self.owner, now),
            )
            for work, expires in list(self._held.items()):
                if expires > now:
                    self._held[work] = now + self.lease_seconds

        return self.submit(again)

    def give_back(self, work: str) -> Future[None]:
        """End a lease, the work being done or given up."""
        self._held.pop(work, None)
        return self.submit(
            lambda connection: (
                connection.execute("DELETE FROM leases WHERE work = ? AND owner = ?", (work, self.owner))
                and None
            )
        )

    # the end

    def flush(self) -> None:
        """Wait until all that was queued is on the disk. Raises StoreError."""
        self.submit(lambda connection: None).result()

    def close(self) -> None:
        """Give leases back, write what is queued, and close."""
        if self._closed:
            return
        last = self.submit(
            lambda connection: (
                connection.execute("DELETE FROM leases WHERE owner = ?", (self.owner,)) and None
            )
        )
        self._closed = True
        self._queue.put(None)
        self._thread.join()
        for connection in (self._reading, self._writing):
            with contextlib.suppress(
                sqlite3.Error
            ):  # on a full disk the log stays beside the file, and is whole
                connection.close()
        last.exception()  # a lease that stays expires by itself

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
