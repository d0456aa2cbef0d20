"""Prompt files; a package so that wheels and checkouts find them by the same name (summarizer.prompts)."""
