"""`summarize doctor`: what is configured, which engine would run, what is missing; nothing is sent."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distributions
from importlib.metadata import version as installed
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from summarizer.addresses import without_credentials
from summarizer.cli.configuration import Configuration, config_path, configure
from summarizer.cli.output import say, version
from summarizer.errors import SummarizerError
from summarizer.prices import price, price_source
from summarizer.questions import Usage
from summarizer.render.visible import one_line

PACKAGES = ("pydantic", "rich", "trafilatura", "pypdfium2", "pyyaml", "openai", "langchain", "langchain-core",
            "langchain-openai", "tiktoken", "genai-prices")  # fmt: skip
SHARED_PACKAGES = {
    "azure_openai": "langchain-openai",
    "bedrock": "langchain-aws",
    "bedrock_converse": "langchain-aws",
    "anthropic_bedrock": "langchain-aws",
    "google_anthropic_vertex": "langchain-google-vertexai",
}
"""Providers whose package has another name than their own."""
NO_PROVIDERS = ("langchain-core", "langchain-classic", "langchain-community", "langchain-protocol",
                "langchain-text-splitters", "langchain-tests", "langchain-mcp-adapters")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    state: Literal["ok", "note", "missing"]
    what: str
    told: str


def _configured(configuration: Configuration) -> Iterator[Finding]:
    settings = configuration.settings
    exists = "read" if configuration.file.exists() else "not there, which is fine"
    yield Finding("ok", "config file", f"{configuration.file}: {exists}")
    for key, value in (
        ("engine", settings.engine),
        ("format", configuration.format or "rich"),
        ("prose", settings.prose),
        ("min_confidence", settings.min_confidence),
        ("second_opinion", "yes" if settings.second_opinion else "no"),
        ("base_url", without_credentials(configuration.base_url) if configuration.base_url else "none"),
        ("timeout", f"{settings.timeout:g} s"),
        ("max_input_tokens", settings.max_input_tokens or "what the model takes"),
        ("max_cost", "none" if configuration.max_cost is None else f"{configuration.max_cost} USD"),
    ):
        yield Finding("ok", key, f"{value} ({configuration.origins.get(key, 'default')})")
    yield Finding("ok", "OPENAI_API_KEY", "present: yes" if configuration.key_present else "present: no")


def _engine(configuration: Configuration) -> Iterator[Finding]:
    name = configuration.settings.engine
    if name == "rules":
        yield Finding("ok", "would run", "the offline rules; no text leaves this computer")
        if configuration.key_present:
            yield Finding("note", "model", "a key is set but no model is named: none runs without -e")
        return
    provider, separator, model = name.partition(":")
    if not separator or not provider or not model:
        advice = "write rules, PROVIDER:MODEL such as openai:gpt-4.1-mini, or replay:FILE"
        yield Finding("missing", "would run", f"{name!r} is no engine; {advice}")
        return
    if provider == "replay":
        held = Path(model).is_file()
        told = (
            "the recording; no text leaves this computer" if held else f"{model} is not there; check the path"
        )
        yield Finding("ok" if held else "missing", "would run", f"{name}: {told}")
        return
    package = SHARED_PACKAGES.get(provider, f"langchain-{provider.replace('_', '-')}")
    if find_spec(package.replace("-", "_")) is None:
        yield Finding("missing", "would run", f"{name}: install the package {package}")
        return
    server = "its provider's server"
    if provider == "openai":
        server = without_credentials(configuration.base_url) if configuration.base_url else "api.openai.com"
        if not configuration.key_present:
            advice = "set it (any value for a local server that asks for none)"
            yield Finding("missing", "key", f"OPENAI_API_KEY is not set; {advice}")
    yield Finding("ok", "would run", f"{name}; every release is sent to {server}")
    base_url = configuration.base_url if provider == "openai" else None
    if price(name, Usage(), base_url=base_url) is None:
        told = "unknown: costs are not shown, and --max-cost cannot be kept"
        yield Finding("note", "price", told)


def _models() -> Iterator[Finding]:
    """The packages through which models can be reached, and what is known of their prices."""
    found = sorted(
        {
            name
            for distribution in distributions()
            if (name := str(distribution.metadata["Name"] or "").lower()).startswith("langchain-")
            and name not in NO_PROVIDERS
        }
    )
    more = "for another provider: pip install langchain-PROVIDER"
    yield Finding("ok", "model packages", f"{', '.join(found) or 'none'}; {more}")
    yield Finding("ok", "prices", price_source())


def _versions() -> Iterator[Finding]:
    yield Finding("ok", "pressbrief", version())
    python = sys.version_info
    yield Finding("ok", "Python", f"{python.major}.{python.minor}.{python.micro} on {sys.platform}")
    for package in PACKAGES:
        try:
            yield Finding("ok", package, installed(package))
        except PackageNotFoundError:
            yield Finding("missing", package, f"not installed; run: pip install {package}")


def _vocabulary() -> Iterator[Finding]:
    from summarizer.vocabulary import load

    try:
        vocabulary = load()
    except SummarizerError as error:
        yield Finding("missing", "vocabulary", str(error))
        return
    counts = ", ".join(f"{len(vocabulary.ids(kind))} {kind}" for kind in vocabulary.kinds())
    yield Finding("ok", "vocabulary", f"{vocabulary.fingerprint}: {counts}")


def _tokens(environment: Mapping[str, str]) -> Iterator[Finding]:
    from summarizer.tokens import cache_folder, tables_at_hand

    held = tables_at_hand(environment)
    if held:
        yield Finding("ok", "token tables", f"{', '.join(held)} in {cache_folder(environment)}")
    else:
        advice = (
            "token counts are estimates; once, while online: "
            "python -c \"import tiktoken; tiktoken.get_encoding('o200k_base')\""
        )
        yield Finding("note", "token tables", f"none at hand; {advice}")


def _findings(environment: Mapping[str, str]) -> Iterator[Finding]:
    try:
        configuration = configure({}, environment)
    except SummarizerError as error:
        yield Finding("missing", "settings", str(error))
        yield Finding("ok", "config file", str(config_path(environment)))
    else:
        yield from _configured(configuration)
        yield from _engine(configuration)
    yield from _vocabulary()
    yield from _tokens(environment)
    yield from _models()
    yield from _versions()


def run(argv: list[str]) -> int:
    """Print what was found; 1 when something that is configured cannot work."""
    argparse.ArgumentParser(
        prog="summarize doctor",
        description="Say what is configured, which engine would run and what is missing. "
        "Nothing is sent anywhere, and no key is shown.",
        epilog="exit codes: 0 all is well, 1 something is missing",
    ).parse_args(argv)
    signs = {"ok": " ", "note": "·", "missing": "!"}
    missing = 0
    for finding in _findings(os.environ):
        missing += finding.state == "missing"
        say(f"{signs[finding.state]} {finding.what:<16} {one_line(finding.told, 400)}")
    if missing:
        say(f"\n{missing} missing: see the lines marked !")
    return 1 if missing else 0
