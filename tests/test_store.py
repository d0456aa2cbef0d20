"""The store: nothing acknowledged is lost, money is counted once, leases exclude each other, files are refused kindly."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.batch import schema
from summarizer.batch.maintenance import export, info, prune
from summarizer.batch.schema import APPLICATION, MIGRATIONS, VERSION, explain
from summarizer.batch.store import Store
from summarizer.cli import main
from summarizer.errors import StoreError
from summarizer.questions import Composition, Reply, Usage

FILES = ("", "-wal", "-shm")


def reply(text: str = "{}", *, cost: float | None = 0.25) -> Reply:
    return Reply(text, usage=Usage(1, 100, 20, 10, cost), model="some-model", notes=("a note",))


def image(source: Path, target: Path) -> Path:
    """Copy what is on the disk, as a machine finds it after a crash."""
    for suffix in FILES:
        if Path(f"{source}{suffix}").exists():
            shutil.copy(f"{source}{suffix}", f"{target}{suffix}")
    return target


def test_an_answer_comes_back_whole(tmp_path: Path) -> None:
    """Text, finish, model, usage, price and notes are what was put, also after a new start."""
    given = Reply("{…}", "length", Usage(2, 100, 20, 10, None), "m-2026", ("first", "second"))
    with Store(tmp_path / "a.store") as store:
        store.put("k", given, 3).result()
        assert store.get("k", 3) == given
        assert store.get("k", 0) is None
    with Store(tmp_path / "a.store", create=False) as store:
        assert store.get("k", 3) == given


def test_rules_answers_are_not_stored(tmp_path: Path) -> None:
    """They cost nothing to make again, and a newer version makes better ones."""
    with Store(tmp_path / "a.store") as store, pytest.raises(StoreError, match="Only a model's"):
        store.put("k", Reply(Composition("a", "b")))


def test_money_is_counted_once_and_for_every_attempt(tmp_path: Path) -> None:
    """Failed attempts count; an answer brings only what its own attempt cost; an unknown price is no zero."""
    with Store(tmp_path / "a.store") as store:
        store.spend(Usage())
        store.put("k", reply()._replace(usage=Usage(2, 200, 0, 9, 0.5)), paid=Usage(1, 100, 0, 9, 0.25))
        store.put("other", reply(cost=None)).result()
        spent = store.spent()
    assert (spent.calls, spent.failed_calls, spent.unpriced_calls) == (3, 1, 1)
    assert spent.cost_usd == 0.25


def test_the_first_answer_stays_until_it_is_spoilt(tmp_path: Path) -> None:
    """Two processes that asked the same get the same; an answer over which a release failed is asked again."""
    with Store(tmp_path / "a.store") as store:
        store.put("k", reply("first"))
        store.put("k", reply("second")).result()
        found = store.get("k")
        assert found is not None and found.content == "first"
        store.spoil([("k", 0)]).result()
        assert store.get("k") is None
        store.put("k", reply("third")).result()
        found = store.get("k")
        assert found is not None and found.content == "third"
        assert store.spent().calls == 3


def test_many_puts_share_a_transaction(tmp_path: Path) -> None:
    """What waits when the writer comes round is one group: far fewer commits than puts."""
    with Store(tmp_path / "a.store") as store:
        commits: list[str] = []
        gate = threading.Event()
        store.submit(lambda connection: connection.set_trace_callback(commits.append))
        store.submit(lambda connection: gate.wait())
        done = [store.put(str(number), reply()) for number in range(500)]
        assert not any(future.done() for future in done)
        gate.set()
        for future in done:
            future.result()
        assert commits.count("COMMIT") <= 3
        assert store.spent().calls == 500


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 9), st.integers(0, 2)),
        st.tuples(st.just("unacknowledged"), st.integers(0, 9), st.integers(0, 2)),
        st.tuples(st.sampled_from(["crash", "reopen"]), st.just(0), st.just(0)),
    ),
    max_size=25,
)


@settings(max_examples=20, deadline=None)
@given(_STEPS)
def test_no_acknowledged_answer_is_ever_lost(steps: list[tuple[str, int, int]]) -> None:
    """Whatever the order of puts, crashes and new starts; what was not acknowledged is there whole or not at all."""
    with tempfile.TemporaryDirectory() as folder:
        generation = 0
        path = Path(folder, f"{generation}.store")
        store = Store(path)
        kept: dict[tuple[str, int], str] = {}
        pending: dict[tuple[str, int], str] = {}
        gate = threading.Event()
        for number, (step, key, repeat) in enumerate(steps):
            if step == "put" and not pending:
                store.put(str(key), reply(f"answer {number}"), repeat).result()
                kept.setdefault((str(key), repeat), f"answer {number}")
            elif step == "unacknowledged":
                if not pending:
                    gate.clear()
                    store.submit(lambda connection, held=gate: held.wait())
                store.put(str(key), reply(f"answer {number}"), repeat)
                pending.setdefault((str(key), repeat), f"answer {number}")
            elif step in ("crash", "reopen"):
                if step == "crash":
                    generation += 1
                    crashed = image(path, Path(folder, f"{generation}.store"))
                gate.set()
                store.close()
                if step == "crash":
                    path = crashed
                else:
                    kept = pending | kept
                pending = {}
                store = Store(path)
            for (name, turn), text in kept.items():
                found = store.get(name, turn)
                assert found is not None and found.content == text
        gate.set()
        store.close()
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()


_WRITER = """
import sys
from pathlib import Path
from summarizer.batch.store import Store
from summarizer.questions import Reply, Usage
store = Store(Path(sys.argv[1]))
number = 0
while True:
    group = [(f"{number + i}", store.put(f"{number + i}", Reply("x" * 500, usage=Usage(1, cost_usd=1.0)))) for i in range(7)]
    for key, done in group:
        done.result()
        print(key, flush=True)
    number += 7
"""


def test_a_killed_process_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    """kill -9 in the midst of writing: every key that was reported is there, and the money fits the answers."""
    path = tmp_path / "a.store"
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        reported = [writer.stdout.readline().strip() for _ in range(300)]
        writer.send_signal(signal.SIGKILL)
        reported += [line.strip() for line in writer.stdout if line.endswith("\n")]
    with Store(path, create=False) as store:
        assert all(store.get(key) for key in reported)
        assert store.spent().calls == info(store).answers >= len(reported)


class _Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


_LEASING = st.lists(
    st.tuples(
        st.sampled_from(["lease", "give_back", "renew", "wait", "reopen"]),
        st.integers(0, 1),
        st.integers(0, 2),
    ),
    max_size=30,
)


@settings(max_examples=20, deadline=None)
@given(_LEASING)
def test_two_processes_never_both_hold_a_lease(steps: list[tuple[str, int, int]]) -> None:
    """Whatever the order of taking, renewing, giving back, sleeping and new starts."""
    with tempfile.TemporaryDirectory() as folder:
        clock = _Clock()
        path = Path(folder, "a.store")
        stores = [Store(path, lease_seconds=10, clock=clock) for _ in range(2)]
        for step, who, work in steps:
            if step == "lease":
                stores[who].lease(str(work)).result()
            elif step == "give_back":
                stores[who].give_back(str(work)).result()
            elif step == "renew":
                stores[who].renew().result()
            elif step == "wait":
                clock.now += 3.5 * (1 + work)
            else:
                stores[who].close()
                stores[who] = Store(path, lease_seconds=10, clock=clock)
            for number in range(3):
                assert not all(store.holds(str(number)) for store in stores)
        for store in stores:
            store.close()


def test_a_lease_is_had_again_after_its_holder_died(tmp_path: Path) -> None:
    """It expires; until then nobody else gets it; afterwards the first holder knows that it has lost it."""
    clock = _Clock()
    first, second = (Store(tmp_path / "a.store", lease_seconds=10, clock=clock) for _ in range(2))
    assert first.lease("w").result() and not second.lease("w").result()
    clock.now += 11
    assert not first.holds("w") and second.lease("w").result()
    first.renew().result()
    assert not first.holds("w") and not first.lease("w").result()
    first.close()
    assert second.holds("w")
    second.close()


def test_a_killed_holder_is_followed_at_once(tmp_path: Path) -> None:
    """Its process is gone from this machine, so nobody waits for its lease to expire; a living one's is respected."""
    code = """
import sys; from pathlib import Path; from summarizer.batch.store import Store
store = Store(Path(sys.argv[1])); print(store.lease("w").result(), flush=True); sys.stdin.readline()
"""
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "a.store")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout and holder.stdout.readline() == "True\n"
    with Store(tmp_path / "a.store") as store:
        assert not store.lease("w").result()
        holder.kill()
        holder.communicate()
        assert store.lease("w").result()


_TAKER = """
import sys
from pathlib import Path
from summarizer.batch.store import Store
store = Store(Path(sys.argv[1]))
sys.stdin.readline()
print(*[n for n in range(300) if store.lease(str(n)).result()])
sys.stdout.flush()
sys.stdin.readline()
"""


def test_two_real_processes_share_the_work_without_overlap(tmp_path: Path) -> None:
    """Three hundred leases, two processes that run for the same ones: each goes to exactly one."""
    Store(tmp_path / "a.store").close()
    takers = [
        subprocess.Popen(
            [sys.executable, "-c", _TAKER, str(tmp_path / "a.store")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    for taker in takers:
        assert taker.stdin
        taker.stdin.write("go\n")
        taker.stdin.flush()
    taken = [set(taker.stdout.readline().split()) for taker in takers if taker.stdout]
    for taker in takers:
        taker.communicate("end\n")
    assert not taken[0] & taken[1]
    assert len(taken[0] | taken[1]) == 300


def test_an_older_store_is_migrated(tmp_path: Path) -> None:
    """Schema 1 knew no waves; its answers are there after it was opened by this version."""
    path = tmp_path / "old.store"
    with sqlite3.connect(path) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            "INSERT INTO answers VALUES ('k', 0, '{}', 'stop', 'm', '[]', 1, 2, 0, 3, 0.5, 9.0, 0)"
        )
    connection.close()
    with Store(path, create=False) as store:
        found = store.get("k")
        assert found is not None and found.usage.cost_usd == 0.5
        assert info(store).schema == VERSION and info(store).waves == 0


def test_a_newer_store_is_refused(tmp_path: Path) -> None:
    """It is never misread; the sentence says what to do."""
    path = tmp_path / "new.store"
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match=r"newer version .* Update pressbrief"):
        Store(path)


def test_what_is_no_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    """A text, another program's database, a folder, a path without its folder."""
    text = tmp_path / "notes.txt"
    text.write_text("Basel, 3 March 2026. " * 300)
    before = text.read_bytes()
    with pytest.raises(StoreError, match="is no store"):
        Store(text)
    assert text.read_bytes() == before
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    with pytest.raises(StoreError, match="another program's"):
        Store(foreign)
    with pytest.raises(StoreError, match="is a folder"):
        Store(tmp_path)
    with pytest.raises(StoreError, match="mkdir -p"):
        Store(tmp_path / "no" / "a.store")
    with pytest.raises(StoreError, match="is not there"):
        Store(tmp_path / "b.store", create=False)


def test_a_full_disk_refuses_the_answer_and_keeps_the_others(tmp_path: Path) -> None:
    """The put fails with a sentence, nothing is half written, and with room again the store goes on."""
    path = tmp_path / "a.store"
    with Store(path) as store:
        store.put("before", reply()).result()
        store.submit(lambda connection: connection.execute("PRAGMA max_page_count = 1")).result()
        with pytest.raises(StoreError, match="disk is full"):
            for number in range(50):
                store.put(f"big {number}", reply("x" * 20_000)).result()
        lost = next(number for number in range(50) if store.get(f"big {number}") is None)
        store.submit(lambda connection: connection.execute("PRAGMA max_page_count = 100000")).result()
        store.put(f"big {lost}", reply("y" * 20_000)).result()
    with Store(path) as store:
        assert store.get("before") and store.get(f"big {lost}")
        assert store.read("PRAGMA integrity_check") == [("ok",)]


def test_two_that_make_a_store_at_once_wait_for_each_other(tmp_path: Path) -> None:
    """Another process writes while the new file is switched to its log: waited for, and not refused."""
    path = tmp_path / "a.store"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    end = threading.Timer(0.1, lambda: other.execute("COMMIT"))
    end.start()
    began = time.monotonic()
    with Store(path) as store:
        assert time.monotonic() - began > 0.09
        assert store.read("PRAGMA journal_mode") == [("wal",)]
    end.join()
    other.close()


def test_one_who_never_lets_go_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the time that a stuck process gets: the next step, and no endless wait."""
    monkeypatch.setattr(schema, "BUSY_SECONDS", 0.05)
    path = tmp_path / "a.store"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another process holds it"):
        Store(path)
    other.close()


def test_errors_of_the_system_are_told_with_the_next_step() -> None:
    """A folder that may not be written, a read-only disk, a failing one, a store that another process holds."""
    for error, told in (
        (PermissionError(13, "Permission denied"), "Choose another place"),
        (OSError(30, "Read-only file system"), "Choose another place"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "Choose another place"),
        (sqlite3.OperationalError("disk I/O error"), "Make room"),
        (sqlite3.OperationalError("database is locked"), "Wait for it"),
        (sqlite3.DatabaseError("database disk image is malformed"), "Restore a copy"),
    ):
        assert told in str(explain(Path("a.store"), error))


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    """No answer disappears into a queue that nobody reads."""
    store = Store(tmp_path / "a.store")
    store.close()
    store.close()
    with pytest.raises(StoreError, match="is closed"):
        store.put("k", reply())


def test_prune_takes_old_answers_and_keeps_the_bill(tmp_path: Path) -> None:
    """What was paid stays counted; newer answers stay; a file without them is smaller."""
    with Store(tmp_path / "a.store") as store:
        for number in range(200):
            store.put(str(number), reply("x" * 2_000))
        store.flush()
        old = time.time() - 100 * 86_400
        store.submit(
            lambda connection: connection.execute("UPDATE answers SET created = ? WHERE key != '7'", (old,))
        ).result()
        before = info(store).size
        assert prune(store, older_than_days=90) == 199
        found = info(store)
    assert found.answers == 1 and found.spent.calls == 200
    assert (tmp_path / "a.store").stat().st_size < before


def test_the_command_shows_prunes_and_exports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`store info`, `export` and `prune` from the command line."""
    path = tmp_path / "a.store"
    with Store(path) as store:
        store.put("k", reply('{"event": "deal"}'))
        store.put("l", reply())
        store.spoil([("l", 0)]).result()
    assert main(["store", "info", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "answers   2, 1 of them spoilt" in shown and "0.5000 USD" in shown and "some-model: 2" in shown
    assert main(["store", "export", str(path), "-o", str(tmp_path / "out.jsonl")]) == 0
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(row["key"], row["content"], row["spoilt"]) for row in rows] == [
        ("k", '{"event": "deal"}', False),
        ("l", "{}", True),
    ]
    assert main(["store", "prune", str(path), "--spoilt"]) == 0
    assert "1 answers removed" in capsys.readouterr().out
    assert main(["store", "prune", str(path)]) == 2
    for days in ("-3", "nan"):  # older than a time to come are all answers
        assert main(["store", "prune", str(path), f"--older-than={days}"]) == 2
    assert main(["store", "info", str(path)]) == 0 and "answers   1" in capsys.readouterr().out
    assert main(["store", "info", str(tmp_path / "none.store")]) == 2


def test_export_goes_by_pages(tmp_path: Path) -> None:
    """More answers than one page holds come out once each, in order."""
    with Store(tmp_path / "a.store") as store:
        for number in range(1_203):
            store.put(f"{number:05}", reply())
        store.flush()
        keys = [json.loads(line)["key"] for line in export(store)]
    assert keys == [f"{number:05}" for number in range(1_203)]
