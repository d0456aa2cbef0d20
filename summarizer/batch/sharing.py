"""What processes on one store owe each other: a release is one's at a time, and a cap in USD is one for all.

>>> lease_name("0123456789abcdef", "openai:gpt-4.1-mini", 0)
'e836ea70a3239e0b4641c651af5dfa1d'
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from hashlib import sha256

from summarizer.batch.limits import Gate, Stopped
from summarizer.batch.store import Store
from summarizer.budget import Budget
from summarizer.errors import StoreError

POLL = 0.25  # seconds between looks at a release that another process works on; doubled up to:
LONGEST_POLL = 4.0
SHARE = 0.5  # seconds between looks at what other processes have spent


def lease_name(release: str, engine: str, repeat: int) -> str:
    """Return what a release is leased as: the answers to it are those of its engine and repeat."""
    return sha256(f"{release}\0{engine}\0{repeat}".encode()).hexdigest()[:32]


class Sharing:
    """This process's part in it; belongs to one event loop."""

    def __init__(self, store: Store, gate: Gate, changed: Callable[[], None]) -> None:
        self._store = store
        self._gate = gate
        self._changed = changed  # somebody waits for another process, so that there is room for other work
        self._others = store.spent_by_others()
        self.waiting = 0
        """How many pieces of work wait for another process."""

    async def _take(self, work: str) -> None:
        if await asyncio.wrap_future(self._store.lease(work)):
            return
        wait = POLL
        self.waiting += 1
        self._changed()
        try:
            while not await asyncio.wrap_future(self._store.lease(work)):
                await asyncio.sleep(wait)
                wait = min(LONGEST_POLL, wait * 2)
                if self._gate.stopped:
                    raise Stopped(self._gate.stopped)
        finally:
            self.waiting -= 1

    @contextlib.asynccontextmanager
    async def lease(self, work: str) -> AsyncIterator[Callable[[], asyncio.Future[None]]]:
        """Hold a release; wait for it while another process does, whose answers are then in the store.

        What it yields is to be awaited before each question: a process that slept may have lost the lease.
        """
        await self._take(work)

        async def hold() -> None:
            if not self._store.holds(work):
                await self._take(work)

        try:
            yield lambda: asyncio.ensure_future(hold())
        finally:
            with contextlib.suppress(StoreError):
                self._store.give_back(work)

    async def show_life(self) -> None:
        """Renew all leases, for ever."""
        while True:
            await asyncio.sleep(self._store.lease_seconds / 3)
            try:
                await asyncio.wrap_future(self._store.renew())
            except StoreError as error:
                self._gate.stop(str(error))
                return

    async def watch_spending(self, budget: Budget) -> None:
        """Book what other processes spend, for ever."""
        while True:
            await asyncio.sleep(SHARE)
            try:
                now = await asyncio.to_thread(self._store.spent_by_others)
            except StoreError as error:
                self._gate.stop(str(error))
                return
            budget.spent += now - self._others
            self._others = now
