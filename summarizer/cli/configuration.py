"""What the user has configured: flags before environment before the config file; read here and nowhere else.

The config file is `summarize/config.toml` in `$XDG_CONFIG_HOME`, by default in `~/.config`:

    engine = "openai:gpt-4.1-mini"
    format = "markdown"
    prose = "template"
    min_confidence = 0.5
    second_opinion = true
    base_url = "http://127.0.0.1:8000/v1"   # a server of one's own; OPENAI_BASE_URL wins over it
    max_input_tokens = 16000
    timeout = 300
    max_cost = 2.50                         # USD

A key to a service is read from OPENAI_API_KEY by the provider's client alone; it has no place in the file, and
by itself it runs nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from summarizer.errors import SettingsError
from summarizer.settings import Settings

KEYS: dict[str, type] = {
    "engine": str,
    "format": str,
    "prose": str,
    "min_confidence": float,
    "second_opinion": bool,
    "base_url": str,
    "max_input_tokens": int,
    "timeout": float,
    "max_cost": float,
}
_KINDS = {str: "a string in quotes", float: "a number", bool: "true or false", int: "a whole number"}
VARIABLES = {"engine": "SUMMARIZE_ENGINE", "base_url": "OPENAI_BASE_URL"}
"""Key to the environment variable that stands for it."""


class Configuration(NamedTuple):
    """The settings in force, and where each came from."""

    settings: Settings
    format: str | None
    file: Path
    """Where the config file is, or would be."""
    origins: Mapping[str, str] = MappingProxyType({})
    """Key to "flag", a variable's name or "config file"; a key that is absent has its default."""
    key_present: bool = False
    """Whether OPENAI_API_KEY is set; its value is never read into anything."""
    base_url: str | None = None
    """The server that `openai:` models run on, where it is not OpenAI's."""
    max_cost: float | None = None
    """USD that a run may cost."""
    color_allowed: bool = True
    """False where NO_COLOR is set (https://no-color.org) or the terminal is dumb."""


def config_path(environment: Mapping[str, str]) -> Path:
    """Return where the config file is expected."""
    base = environment.get("XDG_CONFIG_HOME", "")
    # the XDG specification has relative paths ignored
    folder = Path(base) if os.path.isabs(base) else Path(environment.get("HOME") or Path.home()) / ".config"
    return folder / "summarize" / "config.toml"


def read_config(path: Path) -> dict[str, Any]:
    """Return the keys of a config file, none when there is no file; raises SettingsError."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}). Check its permissions.") from error
    import tomllib

    try:
        values = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: is not valid TOML ({error}). Correct it or remove the file.") from error
    for key, value in values.items():
        if key not in KEYS:
            raise SettingsError(f"{path}: does not know the key {key!r}. Use one of {', '.join(KEYS)}.")
        wanted = KEYS[key]
        number = wanted is float and isinstance(value, int | float) and not isinstance(value, bool)
        if not number and type(value) is not wanted:
            raise SettingsError(f"{path}: {key} is {value!r}. Give {_KINDS[wanted]}.")
    return values


def configure(flags: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> Configuration:
    """Put flags, environment and config file together; a flag that is None was not given.

    >>> found = configure({"engine": None}, {"SUMMARIZE_ENGINE": "openai:gpt-4.1-mini", "HOME": "/nowhere"})
    >>> found.settings.engine, found.origins["engine"]
    ('openai:gpt-4.1-mini', 'SUMMARIZE_ENGINE')
    """
    environment = os.environ if environment is None else environment
    path = config_path(environment)
    values = read_config(path)
    origins = dict.fromkeys(values, "config file")
    for key, variable in VARIABLES.items():
        if environment.get(variable, "").strip():
            values[key] = environment[variable].strip()
            origins[key] = variable
    for key in KEYS:
        if flags.get(key) is not None:
            values[key] = flags[key]
            origins[key] = "flag"
    format, base_url, max_cost = (values.pop(key, None) for key in ("format", "base_url", "max_cost"))
    if base_url is not None and not base_url.startswith(("http://", "https://")):
        # not shown: an address may hold a password
        raise SettingsError(
            f"base_url ({origins['base_url']}) must begin with http:// or https://. Correct it."
        )
    if max_cost is not None and not 0 <= max_cost < float("inf"):
        raise SettingsError(f"max_cost is {max_cost}; give an amount in USD, such as 2.50.")
    return Configuration(
        settings=Settings(**values),
        format=format,
        file=path,
        origins=origins,
        key_present=bool(environment.get("OPENAI_API_KEY", "").strip()),
        base_url=base_url,
        max_cost=max_cost,
        color_allowed=not environment.get("NO_COLOR") and environment.get("TERM") != "dumb",
    )
