"""`python -m summarizer.cli` is `summarize`."""

from summarizer.cli import process

process()
