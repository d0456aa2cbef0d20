"""Flags win over the environment, the environment over the file; a file that is off is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.cli.configuration import config_path, configure
from summarizer.errors import SettingsError


def _environment(folder: Path, config: str | None = None, **variables: str) -> dict[str, str]:
    if config is not None:
        path = folder / "summarize" / "config.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(config, encoding="utf-8")
    return {"XDG_CONFIG_HOME": str(folder), **variables}


def test_flag_over_environment_over_file_over_default(tmp_path: Path) -> None:
    """The nearer to the user's fingers, the stronger; each origin is known."""
    environment = _environment(tmp_path, 'engine = "openai:a"\nprose = "template"\nmin_confidence = 1\n')
    found = configure({}, environment)
    assert (found.settings.engine, found.settings.prose, found.settings.min_confidence) == (
        "openai:a",
        "template",
        1,
    )
    assert found.origins == {
        "engine": "config file",
        "prose": "config file",
        "min_confidence": "config file",
    }
    found = configure({}, environment | {"SUMMARIZE_ENGINE": " openai:b "})
    assert (found.settings.engine, found.origins["engine"]) == ("openai:b", "SUMMARIZE_ENGINE")
    found = configure({"engine": "rules", "prose": None}, environment | {"SUMMARIZE_ENGINE": "openai:b"})
    assert (found.settings.engine, found.origins["engine"]) == ("rules", "flag")
    assert found.settings.prose == "template"


def test_nothing_configured_is_rules(tmp_path: Path) -> None:
    """Without a file or a variable the offline rules run, whatever key is set."""
    found = configure({}, _environment(tmp_path, OPENAI_API_KEY="sk-secret", SUMMARIZE_ENGINE=""))
    assert found.settings.engine == "rules"
    assert found.origins == {}
    assert found.key_present
    assert "sk-secret" not in repr(found)


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("modle = 'x'", "does not know the key 'modle'"),
        ("engine = 3", "engine is 3"),
        ("second_opinion = 'yes'", "true or false"),
        ("min_confidence = true", "a number"),
        ("min_confidence = 1.5", "from 0 to 1"),
        ("prose = 'poem'", "prose is 'poem'"),
        ("engine = ", "not valid TOML"),
        ("max_input_tokens = 8.5", "a whole number"),
        ("max_input_tokens = true", "a whole number"),
        ("max_cost = '2'", "a number"),
        ("max_cost = -2", "an amount in USD"),
        ("base_url = 'localhost:8000'", "must begin with http"),
        ("OPENAI_API_KEY = 'x'", "does not know the key"),
    ],
)
def test_a_file_that_is_off_is_refused(tmp_path: Path, config: str, told: str) -> None:
    """Unknown keys, wrong types and bad values are each told in a sentence."""
    with pytest.raises(SettingsError, match=told):
        configure({}, _environment(tmp_path, config))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """A config file in another encoding than UTF-8 is named."""
    environment = _environment(tmp_path, "")
    config_path(environment).write_bytes(b"engine = '\xff'")
    with pytest.raises(SettingsError, match=r"config\.toml"):
        configure({}, environment)


def test_the_file_is_where_xdg_says(tmp_path: Path) -> None:
    """XDG_CONFIG_HOME is respected when absolute, else it is ~/.config."""
    assert config_path({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path / "summarize" / "config.toml"
    for relative in ("", "relative"):
        found = config_path({"XDG_CONFIG_HOME": relative, "HOME": str(tmp_path)})
        assert found == tmp_path / ".config" / "summarize" / "config.toml"


@pytest.mark.parametrize(
    ("variables", "allowed"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_no_color_is_respected(tmp_path: Path, variables: dict[str, str], allowed: bool) -> None:
    """A non-empty NO_COLOR, or a dumb terminal, turns colour off."""
    assert configure({}, _environment(tmp_path, **variables)).color_allowed is allowed


def test_a_server_of_ones_own(tmp_path: Path) -> None:
    """The address comes from the file, over it from OPENAI_BASE_URL, over that from the flag; a bad one is not shown."""
    environment = _environment(tmp_path, 'base_url = "http://file.example/v1"\nmax_cost = 2\n')
    found = configure({}, environment)
    assert (found.base_url, found.origins["base_url"], found.max_cost) == (
        "http://file.example/v1",
        "config file",
        2,
    )
    environment["OPENAI_BASE_URL"] = "http://variable.example/v1"
    found = configure({}, environment)
    assert (found.base_url, found.origins["base_url"]) == ("http://variable.example/v1", "OPENAI_BASE_URL")
    found = configure({"base_url": "https://flag.example/v1"}, environment)
    assert (found.base_url, found.origins["base_url"]) == ("https://flag.example/v1", "flag")
    with pytest.raises(SettingsError) as caught:
        configure({"base_url": "user:secret@example.com"}, environment)
    assert "secret" not in str(caught.value)
