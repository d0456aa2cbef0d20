"""What the user has configured: flags before environment before the config file; read here and nowhere else.

The config file is `summarize/config.toml` in `$XDG_CONFIG_HOME`, by default in `~/.config`:

    engine = "openai:gpt-4.1-mini"
    format = "markdown"
    prose = "template"
    min_confidence = 0.5
    second_opinion = true
    max_input_tokens = 8000
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import SettingsError
from summarizer.settings import Settings

KEYS: dict[str, type] = {
    "engine": str,
    "format": str,
    "prose": str,
    "min_confidence": float,
    "second_opinion": bool,
    "max_input_tokens": int,
}
_KINDS = {str: "a string in quotes", float: "a number", int: "a whole number", bool: "true or false"}


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings in force, and where each came from."""

    settings: Settings
    format: str | None
    file: Path
    """Where the config file is, or would be."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """Key to "flag", "SUMMARIZE_ENGINE" or "config file"; a key that is absent has its default."""
    key_present: bool = False
    """Whether OPENAI_API_KEY is set; its value is never read into anything."""
    base_url: str | None = None
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
    if environment.get("SUMMARIZE_ENGINE", "").strip():
        values["engine"] = environment["SUMMARIZE_ENGINE"].strip()
        origins["engine"] = "SUMMARIZE_ENGINE"
    for key in KEYS:
        if flags.get(key) is not None:
            values[key] = flags[key]
            origins[key] = "flag"
    format = values.pop("format", None)
    return Configuration(
        settings=Settings(**values),
        format=format,
        file=path,
        origins=origins,
        key_present=bool(environment.get("OPENAI_API_KEY", "").strip()),
        base_url=environment.get("OPENAI_BASE_URL", "").strip() or None,
        color_allowed=not environment.get("NO_COLOR") and environment.get("TERM") != "dumb",
    )
