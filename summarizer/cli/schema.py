"""`summarize schema`: the JSON schema of a brief, for validators and for code generators."""

from __future__ import annotations

import argparse
import json

from summarizer.cli.output import say

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def run(argv: list[str]) -> int:
    """Print the schema."""
    argparse.ArgumentParser(
        prog="summarize schema", description="Print the JSON schema of a brief (schema version 1)."
    ).parse_args(argv)
    from summarizer.brief import Brief

    schema = {"$schema": DIALECT} | Brief.model_json_schema(mode="serialization")
    say(json.dumps(schema, ensure_ascii=False, indent=2))
    return 0
