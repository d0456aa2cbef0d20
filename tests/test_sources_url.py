"""Fetching reads public pages and reaches nothing else, however the address is dressed up."""

from __future__ import annotations

import gzip
import inspect
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from pdf_files import page, pdf
from web_server import Answer, Web, body, serve

from summarizer import sources
from summarizer.errors import BinarySource, ForbiddenAddress, SourceTooLarge, SourceUnreachable
from summarizer.sources import address, url

RELEASE = (
    "<html lang=en><title>First dose</title><body><h1>First dose</h1><p>Zürich, 3 March 2026: all well.</p>"
)
METADATA = "169.254.169.254"


def only_here(host: str, port: int) -> list[str]:
    """Every name leads to the test's server, except names that are addresses."""
    return address.resolve(host, port) if host.replace(".", "").isdigit() else ["127.0.0.1"]


def allows_here(ip: str) -> bool:
    """Public addresses, and the test's server."""
    return ip == "127.0.0.1" or address.is_public(ip)


def guard(web: Web, seconds: float = 5.0) -> url.Guard:
    return url.Guard(resolve=only_here, allows=allows_here, ports=(80, 443, web.port), seconds=seconds)


def drip(handler: BaseHTTPRequestHandler) -> None:
    """One byte at a time, each well within any limit for a single read."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/plain")
    handler.end_headers()
    try:
        for _ in range(400):
            handler.wfile.write(b"a")
            time.sleep(0.05)
    except OSError:
        pass


def drip_header(handler: BaseHTTPRequestHandler) -> None:
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(400):
            handler.wfile.write(b"X-%d: a\r\n" % number)
            time.sleep(0.05)
    except OSError:
        pass


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    handler.close_connection = True


def to(target: str, status: int = 302) -> Answer:
    return body(b"", status=status, Location=target)


ANSWERS: dict[str, Answer] = {
    "/release": body(RELEASE.encode()),
    "/latin": body(RELEASE.encode("cp1252"), kind="text/html; charset=ISO-8859-1"),
    "/plain": body("Zürich".encode("cp1252"), kind="text/plain; charset=windows-1252"),
    "/untyped": body(b"Basel", kind=None),
    "/pdf": body(pdf(page("A release.")), kind="application/pdf"),
    "/gzip": body(gzip.compress(RELEASE.encode()), Content_Encoding="gzip"),
    "/bomb": body(gzip.compress(b"a" * 60_000_000), kind="text/plain", Content_Encoding="gzip"),
    "/twice": body(gzip.compress(gzip.compress(b"a")), kind="text/plain", Content_Encoding="gzip, gzip"),
    "/broken-gzip": body(b"no gzip at all", kind="text/plain", Content_Encoding="gzip"),
    "/image": body(b"\x89PNG", kind="image/png"),
    "/json": body(b"{}", kind="application/json"),
    "/drip": drip,
    "/drip-header": drip_header,
    "/hang-up": hang_up,
    "/moved": to("/release", 301),
    "/loop": to("/loop"),
    "/to-metadata": to(f"http://{METADATA}/latest/meta-data/"),
    "/to-file": to("file:///etc/passwd"),
    "/to-port": to("http://news.example.com:22/"),
    "/to-user": to("http://root:secret@news.example.com/"),
    "/to-nothing": body(b"", status=302),
    "/cookie": body(b"", status=302, Location="/release", Set_Cookie="id=1"),
    **{f"/{code}": body(b"", status=code) for code in (401, 403, 410, 418, 429, 451, 500, 503)},
}


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with serve(ANSWERS) as running:
        yield running


def fetch(web: Web, path: str, seconds: float = 5.0) -> url.Page:
    return url.fetch_guarded(web.url(path), guard(web, seconds))


def test_a_page_comes_with_its_kind_and_charset(web: Web) -> None:
    """The header's word on kind and charset reaches the reader."""
    got = fetch(web, "/release")
    assert got == url.Page(RELEASE.encode(), "text/html", "utf-8")
    got = fetch(web, "/plain")
    assert got.data.decode(got.charset or "") == "Zürich"


def test_the_reader_introduces_itself_and_sends_nothing_private(web: Web) -> None:
    """The user agent names pressbrief; no cookie, no referrer."""
    fetch(web, "/cookie")
    headers = web.asked[-1][1]
    assert headers["User-Agent"].startswith("pressbrief")
    assert headers["Host"] == f"news.example.com:{web.port}"
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


def test_compression_is_undone(web: Web) -> None:
    """A gzip body arrives as it was."""
    assert fetch(web, "/gzip").data == RELEASE.encode()


def test_a_pdf_is_let_through(web: Web) -> None:
    """PDF is a kind that can be read."""
    assert fetch(web, "/pdf").data.startswith(b"%PDF")


def test_a_missing_kind_is_left_to_the_content(web: Web) -> None:
    """No Content-Type is no refusal."""
    assert fetch(web, "/untyped") == url.Page(b"Basel", None, None)


def test_a_redirect_is_followed(web: Web) -> None:
    """A moved page is read where it is now."""
    assert fetch(web, "/moved").data == RELEASE.encode()


@pytest.mark.parametrize("path", ["/to-metadata", "/to-file", "/to-port", "/to-user"])
def test_a_redirect_is_checked_like_the_first_address(web: Web, path: str) -> None:
    """A public page cannot send the reader to a private place."""
    with pytest.raises(ForbiddenAddress):
        fetch(web, path)


def test_redirects_end(web: Web) -> None:
    """A loop is left after five hops."""
    before = len(web.asked)
    with pytest.raises(SourceUnreachable, match="more than 5 times"):
        fetch(web, "/loop")
    assert len(web.asked) - before == 6


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "not there"),
        ("/401", "login"),
        ("/403", "save the page"),
        ("/410", "taken down"),
        ("/418", "status 418"),
        ("/429", "later"),
        ("/451", "legal"),
        ("/500", "server's side"),
        ("/503", "503"),
        ("/to-nothing", "status 302"),
        ("/hang-up", "breaks the connection"),
        ("/broken-gzip", "breaks the connection"),
        ("/twice", "several times"),
    ],
)
def test_what_went_wrong_is_named(web: Web, path: str, words: str) -> None:
    """Each refusal has its own words and a next step."""
    with pytest.raises(SourceUnreachable, match=words) as caught:
        fetch(web, path)
    assert caught.value.source == web.url(path)
    assert caught.value.advice.endswith(".")


@pytest.mark.parametrize("path", ["/image", "/json"])
def test_other_kinds_are_refused(web: Web, path: str) -> None:
    """Only text, HTML and PDF are fetched."""
    with pytest.raises(BinarySource):
        fetch(web, path)


def test_a_bomb_is_stopped_while_it_unpacks(web: Web) -> None:
    """The limit counts decompressed bytes."""
    with pytest.raises(SourceTooLarge, match="5 MB"):
        fetch(web, "/bomb")


@pytest.mark.parametrize("path", ["/drip", "/drip-header"])
def test_the_time_limit_is_for_the_whole_page(web: Web, path: str) -> None:
    """A server that sends a little all the time is given up as well."""
    with pytest.raises(SourceUnreachable, match=r"within 0\.4 seconds"):
        fetch(web, path, seconds=0.4)


def test_a_silent_name_server_is_given_up(web: Web) -> None:
    """Looking a name up counts against the same limit."""

    def silent(host: str, port: int) -> list[str]:
        time.sleep(2)
        return []

    with pytest.raises(SourceUnreachable, match=r"within 0\.2 seconds"):
        url.fetch_guarded("http://news.example.com/", url.Guard(resolve=silent, seconds=0.2))


def test_an_unknown_host_is_named(web: Web) -> None:
    """A name without an address is a typing error, most often."""

    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    with pytest.raises(SourceUnreachable, match="cannot be found"):
        url.fetch_guarded("http://news.example.com/", url.Guard(resolve=nowhere))


def test_a_name_server_that_changes_its_mind_gains_nothing(web: Web) -> None:
    """One lookup a connection: what was checked is what is connected to."""
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else [METADATA]

    rules = url.Guard(resolve=rebinding, allows=allows_here, ports=(web.port,))
    assert url.fetch_guarded(web.url("/release"), rules).data == RELEASE.encode()
    assert asked == ["news.example.com"]
    with pytest.raises(ForbiddenAddress):
        url.fetch_guarded(web.url("/moved"), rules)


def test_one_private_address_among_public_ones_is_enough(web: Web) -> None:
    """Every address of an answer is checked, not only the first."""

    def mixed(host: str, port: int) -> list[str]:
        return ["93.184.215.14", "10.0.0.1"]

    with pytest.raises(ForbiddenAddress, match="private"):
        url.fetch_guarded("http://news.example.com/", url.Guard(resolve=mixed))


def test_the_next_address_is_tried_when_one_is_dead(web: Web) -> None:
    """A host with a dead first address is still read."""

    def two(host: str, port: int) -> list[str]:
        return ["127.0.0.2", "127.0.0.1"]

    rules = url.Guard(resolve=two, allows=lambda ip: ip.startswith("127."), ports=(web.port,))
    assert url.fetch_guarded(web.url("/release"), rules).data == RELEASE.encode()


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost/",
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://0/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        f"http://{METADATA}/latest/meta-data/",
        "http://100.64.0.1/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://news.example.com:8080/",
        "http://93.184.215.14:22/",
        "http://user@news.example.com/",
        "http://user:secret@news.example.com/",
        "file:///etc/passwd",
        "ftp://news.example.com/",
        "gopher://news.example.com/",
        "data:text/plain,hello",
        "http:///nothing",
        "news.example.com",
        "http://news.example.com:99999/",
        "http://news\x00.example.com/",
        "http://[::1",
        "http://" + "a" * 5000,
    ],
)
def test_the_public_call_reaches_no_private_place(place: str) -> None:
    """Loopback, private, link-local, other ports and schemes, in every spelling, without a connection."""
    with pytest.raises((ForbiddenAddress, SourceUnreachable)) as caught:
        sources.read_url(place)
    if "cannot be found" in str(caught.value):
        # some systems do not read the octal and short spellings as addresses, which is as good
        assert place in ("http://0177.0.0.1/", "http://127.1/", "http://0x7f.1/", "http://0x7f000001/")
    else:
        assert isinstance(caught.value, ForbiddenAddress)


@pytest.mark.parametrize(
    "ip",
    [
        *("0.0.0.0", "127.255.255.255", "10.1.2.3", "100.127.255.255", "169.254.169.254", "192.0.2.1"),
        *(
            "198.18.0.1",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1%eth0",
        ),
        *("fec0::1", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "::10.0.0.1", "2002:0a00:0001::1"),
        *("64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1"),
        *("", "localhost", "127.0.0.1.example.com", "1.2.3", "0x7f.1"),
    ],
)
def test_addresses_that_are_not_public(ip: str) -> None:
    """Special ranges, wrapped ones and non-addresses."""
    assert not address.is_public(ip)


@pytest.mark.parametrize("ip", ["93.184.215.14", "8.8.8.8", "2606:4700::6810:84e5", "64:ff9b::808:808"])
def test_addresses_that_are_public(ip: str) -> None:
    """Ordinary hosts, also behind NAT64."""
    assert address.is_public(ip)


def test_the_guard_cannot_be_had_from_outside() -> None:
    """Neither public call takes a parameter that loosens the rules."""
    assert list(inspect.signature(sources.read_url).parameters) == ["url"]
    assert list(inspect.signature(url.fetch).parameters) == ["url"]
    assert url.Guard().ports == (80, 443)


def test_a_page_is_read_to_text(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """Address in, release out: the header's charset is heeded, the source is the address."""
    monkeypatch.setattr(url, "fetch", lambda place: url.fetch_guarded(place, guard(web)))
    for path in ("/release", "/latin"):
        got = sources.read_url(web.url(path))
        assert "Zürich, 3 March 2026: all well." in got.text
        assert (got.title, got.language, got.source) == ("First dose", "en", web.url(path))


def test_the_environment_is_not_trusted(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy named in the environment would undo all checks."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetch(web, "/release").data == RELEASE.encode()
