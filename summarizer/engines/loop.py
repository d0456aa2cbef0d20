"""One event loop in a thread of its own, for callers that know nothing of asyncio (or already run a loop).

>>> async def one() -> int:
...     return 1
>>> run(one()), run(one())
(1, 1)

Always the same loop, so that connections are kept from one release to the next; in a notebook too, where
`asyncio.run` is refused.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_lock = threading.Lock()
_kept: tuple[int, asyncio.AbstractEventLoop] | None = None


def _shared() -> asyncio.AbstractEventLoop:
    global _kept
    with _lock:
        # a forked child has its parent's loop, but not the thread that ran it
        if _kept is None or _kept[0] != os.getpid():
            loop = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, name="pressbrief-model", daemon=True).start()
            _kept = os.getpid(), loop
        return _kept[1]


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end and return its result; an interruption here cancels it there."""
    future = asyncio.run_coroutine_threadsafe(work, _shared())
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise
